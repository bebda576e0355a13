/** Goes through the sample once, and makes every check on each page in each of its views. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Check, type Comparison, type View, views } from './checks/check.ts';
import { checks, comparisons } from './checks/index.ts';
import { installProbe } from './page/probe.ts';
import type { Stop } from './sample/stop.ts';

/** What each check found, by its name. */
export type Findings = ReadonlyMap<string, readonly string[]>;

const allChecks: readonly Check[] = Object.values(checks);
const allComparisons: readonly Comparison[] = Object.values(comparisons);

/** How many pages are looked at together: the browser waits for the keyboard more than it works. */
const LANES = 2;

async function show(page: Page, view: View): Promise<void> {
  const { width, height, scheme } = views[view];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

const isMadeIn = ({ views: wanted = ['wide'] }: Check, view: View) => wanted.includes(view);

interface Visit {
  readonly findings: Map<string, string[]>;
  readonly gathered: Map<Comparison, { stop: Stop; values: readonly string[] }[]>;
}

async function lookAt(page: Page, stop: Stop, view: View, { findings }: Visit): Promise<void> {
  await show(page, view);
  for (const check of allChecks.filter((one) => isMadeIn(one, view))) {
    if (check.isAbout && !check.isAbout(stop)) continue;
    const found = await check.find(page, stop);
    findings.get(check.name)?.push(...found.map((finding) => `${stop.name} (${view}): ${finding}`));
  }
}

async function stopAt(context: BrowserContext, stop: Stop, visit: Visit): Promise<void> {
  const page = await context.newPage();
  try {
    await show(page, 'wide');
    await stop.open(page);
    for (const comparison of allComparisons) {
      if (comparison.isAbout && !comparison.isAbout(stop)) continue;
      visit.gathered.get(comparison)?.push({ stop, values: await comparison.gather(page) });
    }
    for (const view of Object.keys(views) as View[]) await lookAt(page, stop, view, visit);
  } finally {
    await page.close();
  }
}

/** Goes from stop to stop. The portal keeps nothing in the browser beyond its tab: each stop is a new visit. */
async function follow(browser: Browser, stops: Iterable<Stop>, visit: Visit): Promise<void> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  try {
    await context.addInitScript(installProbe);
    for (const stop of stops) await stopAt(context, stop, visit);
  } finally {
    await context.close();
  }
}

/** Visits every stop. */
export async function visitAll(browser: Browser, stops: readonly Stop[]): Promise<Findings> {
  const visit: Visit = {
    findings: new Map(allChecks.map(({ name }) => [name, []])),
    gathered: new Map(allComparisons.map((comparison) => [comparison, []])),
  };
  const waiting = stops.values();
  await Promise.all(Array.from({ length: LANES }, () => follow(browser, waiting, visit)));
  const compared = allComparisons.map(
    (comparison) => [comparison.name, [...comparison.compare(visit.gathered.get(comparison) ?? [])]] as const,
  );
  return new Map([...visit.findings, ...compared]);
}
