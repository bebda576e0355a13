/** Publish → findable: until the search page of the portal, in a real browser, offers the page for its new word. */
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { freshEntryFile } from '@agenda21/content-types';
import type { Edit } from './edits.ts';
import { NeverCameError, now, poll } from './poll.ts';
import { readPublication } from './served.ts';
import { type BenchSite, waitForQuiet } from './site.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Longest wait for a search to answer, and for a page to be found, in milliseconds. */
const ANSWER_LIMIT_MS = 30_000;
const FOUND_LIMIT_MS = 300_000;

/** Times in milliseconds. The visitor's own search, which is in them, is told apart. */
export interface Findable {
  readonly fromCommit: Spread;
  readonly fromPress: Spread;
  /** From the commit until the index that is served is another one. */
  readonly indexed: Spread;
  /** How long the search that found it took, from the opening of the search page to the result on the screen. */
  readonly search: Spread;
  /** Searches that told the visitor that they do not work. */
  readonly failures: number;
}

/** Starts the browser of the visitor. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
    // The bench stops in an order of its own.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

const readIndexName = async (siteUrl: string) => (await fetch(siteUrl + freshEntryFile)).text();

/** Waits until the index is another one than that of this name, and gives the instant. */
function waitForIndex(siteUrl: string, before: string): Promise<number> {
  const isOther = async () => (await readIndexName(siteUrl)) !== before && now();
  return poll('another search index', isOther, { pauseMs: 10, limitMs: FOUND_LIMIT_MS });
}

/** Opens the search page on a word, and tells what it answers about the page at `path`. */
async function searchFor(
  page: Page,
  siteUrl: string,
  { marker, path }: Edit,
): Promise<'found' | 'nothing' | 'failure'> {
  await page.goto(`${siteUrl}/recherche/?q=${marker}`, { waitUntil: 'commit' });
  const panel = page.locator('site-search');
  const found = panel.locator(`[data-results] a[href="${path}"]`);
  const failure = panel.locator('[data-failure]:not([hidden])');
  const nothing = panel.locator('[data-nothing]:not([hidden])');
  await found.or(failure).or(nothing).first().waitFor({ timeout: ANSWER_LIMIT_MS });
  if ((await found.count()) > 0) return 'found';
  return (await failure.count()) > 0 ? 'failure' : 'nothing';
}

/** Searches again and again as a new visitor; gives the instants the last search began and ended, and how many failed. */
async function waitUntilFound(context: BrowserContext, siteUrl: string, edit: Edit) {
  const page = await context.newPage();
  const giveUpAt = now() + FOUND_LIMIT_MS;
  let failures = 0;
  while (now() < giveUpAt) {
    const askedAt = now();
    const answer = await searchFor(page, siteUrl, edit);
    if (answer === 'found') return { askedAt, foundAt: now(), failures };
    if (answer === 'failure') failures += 1;
  }
  throw new NeverCameError(`The search does not find ${edit.path} by ${edit.marker}.`);
}

async function publishOne(site: BenchSite, browser: Browser, edit: Edit) {
  await waitForQuiet(site.siteUrl, site.cms);
  const context = await browser.newContext();
  try {
    const before = await readIndexName(site.siteUrl);
    const pressedAt = now();
    // The visitor comes as soon as there is something to find: a browser at work before would only slow it down.
    const [indexedAt] = await Promise.all([
      waitForIndex(site.siteUrl, before),
      site.editor.publish(edit.document, edit.values),
    ]);
    const { askedAt, foundAt, failures } = await waitUntilFound(context, site.siteUrl, edit);
    await waitForQuiet(site.siteUrl, site.cms);
    const { committedAt } = await readPublication(site, edit.document);
    return {
      fromCommit: foundAt - committedAt,
      fromPress: foundAt - pressedAt,
      indexed: indexedAt - committedAt,
      search: foundAt - askedAt,
      failures,
    };
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
    indexed: spreadOf(samples.map(({ indexed }) => indexed)),
    search: spreadOf(samples.map(({ search }) => search)),
    failures: samples.reduce((total, { failures }) => total + failures, 0),
  };
}
