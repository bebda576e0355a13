/** Publish → findable: until the search page of the portal, in a real browser, offers the page for its new word. */
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';
import type { Edit } from './edits.ts';
import { NeverCameError, now } from './poll.ts';
import { readPublication } from './served.ts';
import { waitForQuiet } from './site.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Longest wait for a search to answer, and for a page to be found, in milliseconds. */
const ANSWER_LIMIT_MS = 30_000;
const FOUND_LIMIT_MS = 300_000;

/** Times in milliseconds. The visitor's own search, which is in them, is told apart. */
export interface Findable {
  readonly fromCommit: Spread;
  readonly fromPress: Spread;
  /** How long the search that found it took, from the opening of the search page to the result on the screen. */
  readonly search: Spread;
}

/** Starts the browser of the visitor. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}

/** Opens the search page on a word, and tells whether the page at `path` is among the results. */
async function searchFor(page: Page, siteUrl: string, { marker, path }: Edit): Promise<boolean> {
  await page.goto(`${siteUrl}/recherche/?q=${marker}`, { waitUntil: 'commit' });
  const answer = page.locator(`site-search li a[href="${path}"], site-search [data-nothing]:not([hidden])`);
  await answer.first().waitFor({ timeout: ANSWER_LIMIT_MS });
  return (await page.locator(`site-search li a[href="${path}"]`).count()) > 0;
}

/** Searches again and again as a new visitor; gives the instants the last search began and ended. */
async function waitUntilFound(context: BrowserContext, siteUrl: string, edit: Edit) {
  const page = await context.newPage();
  const giveUpAt = now() + FOUND_LIMIT_MS;
  while (now() < giveUpAt) {
    const askedAt = now();
    if (await searchFor(page, siteUrl, edit)) return { askedAt, foundAt: now() };
  }
  throw new NeverCameError(`The search does not find ${edit.path} by ${edit.marker}.`);
}

async function publishOne(site: BenchSite, browser: Browser, edit: Edit) {
  await waitForQuiet(site.siteUrl, site.cms);
  const context = await browser.newContext();
  try {
    const pressedAt = now();
    const [{ askedAt, foundAt }] = await Promise.all([
      waitUntilFound(context, site.siteUrl, edit),
      site.editor.publish(edit.document, edit.values),
    ]);
    await waitForQuiet(site.siteUrl, site.cms);
    const { committedAt } = await readPublication(site, edit.document);
    return { fromCommit: foundAt - committedAt, fromPress: foundAt - pressedAt, search: foundAt - askedAt };
  } finally {
    await context.close();
  }
}

/**
 * Publishes edits one after the other.
 * @param progress is told how many are found.
 */
export async function measureFindable(
  site: BenchSite,
  browser: Browser,
  edits: readonly Edit[],
  progress: (done: number) => void,
): Promise<Findable> {
  const samples: Awaited<ReturnType<typeof publishOne>>[] = [];
  for (const edit of edits) {
    samples.push(await publishOne(site, browser, edit));
    progress(samples.length);
  }
  return {
    fromCommit: spreadOf(samples.map(({ fromCommit }) => fromCommit)),
    fromPress: spreadOf(samples.map(({ fromPress }) => fromPress)),
    search: spreadOf(samples.map(({ search }) => search)),
  };
}
