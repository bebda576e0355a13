import { rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { locales, localizePath } from '@agenda21/content-types';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { pagePaths } from '../component-guide/reader.ts';
import { openBrowser } from './browser.ts';
import { type BuiltSite, buildGuide } from './build-site.ts';
import { guidePathsIn, openGuidePage } from './guide-pages.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let guide: BuiltSite;
let server: ServedFolder;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  guide = await buildGuide();
  server = await serveFolder(guide.public);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (guide) await rm(guide.folder, { recursive: true });
});

afterEach(() => page.context().close());

async function openPage(colorScheme: 'light' | 'dark'): Promise<void> {
  page = await browser.newPage({ colorScheme });
  complaints.length = 0;
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}

async function visit(path: string): Promise<void> {
  expect(await openGuidePage(page, `${server.url}${path}`), path).toBe(200);
}

/** The faults of the page that is open, at each width and size of text, each said with where it was seen. */
async function faultsAtAllSizes(path: string): Promise<string[]> {
  const faults: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  for (const textSize of [100, 200]) {
    // The size that readers set in their browser: it moves the widths at which pages change, too.
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 0.16 * textSize } });
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(findLayoutFaults);
      faults.push(...found.map((fault) => `${path} ${width}px ${textSize} %: ${fault}`));
    }
  }
  return faults;
}

/** The schemes change colours, not places: the second one is looked at in one language. */
const readings = [
  ...locales.map((locale) => ({ locale, scheme: 'light' as const })),
  { locale: 'fr', scheme: 'dark' },
] as const;

it.each(readings)(
  'the guide in $locale fits every width and size of text, whatever the words, and breaks no rule of its server ($scheme)',
  async ({ locale, scheme }) => {
    await openPage(scheme);
    const faults: string[] = [];
    for (const path of guidePathsIn(locale)) {
      await visit(path);
      expect(await page.locator('h1').count(), path).toBe(1);
      faults.push(...(await faultsAtAllSizes(path)));
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

it.each(locales)('the guide in %s shows every component by its name, and each picture', async (locale) => {
  await openPage('light');
  await visit(localizePath(pagePaths.guide, locale));
  const files = ['components', 'layouts'].flatMap((folder) =>
    readdirSync(new URL(`../src/${folder}/`, import.meta.url)),
  );
  const named = await page.locator('.guide-showing h3[id^=composant-]').allTextContents();
  expect(named.map((name) => `${name}.astro`).toSorted()).toEqual(files.toSorted());
  const widths = await page.evaluate(() => [...document.images].map((image) => image.naturalWidth));
  expect(widths.length).toBeGreaterThan(5);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
