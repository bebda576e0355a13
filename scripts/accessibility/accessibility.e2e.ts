/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { sections } from '@agenda21/content-types';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, startInstallation } from '../tests/installation.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { samplePages } from './page-sample.ts';
import { runAxe } from './run-axe.ts';

let installation: Installation;
let browser: Browser;
let paths: readonly string[];

beforeAll(async () => {
  installation = await startInstallation();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  paths = await samplePages(installation.siteUrl);
});

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${installation.siteUrl}${path}`);
  if (path.startsWith(sections.search))
    await waitUntil('the search is over', async () => !(await page.title()).includes('en cours'));
}

/** What is wrong with the pages of the sample, each line with its page. */
async function examine(page: Page, look: (page: Page) => Promise<readonly string[]>) {
  const found: string[] = [];
  for (const path of paths) {
    await open(page, path);
    found.push(...(await look(page)).map((line) => `${path} ${line}`));
  }
  return found;
}

const schemes = ['light', 'dark'] as const;
const widths = [320, 1440];

describe.each(schemes.flatMap((scheme) => widths.map((width) => [scheme, width] as const)))(
  'in the %s scheme, %i pixels wide',
  (colorScheme, width) => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage({ locale: 'fr-FR', colorScheme, viewport: { width, height: 900 } });
    });

    afterAll(() => page.close());

    it('axe finds nothing wrong with any page of the sample', async () => {
      expect(await examine(page, runAxe)).toEqual([]);
    });
  },
);

describe('for someone who reads at a width of 320 pixels', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 320, height: 640 } });
  });

  afterAll(() => page.close());

  const findOverflow = (shown: Page): Promise<readonly string[]> =>
    shown.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} pixels`] : [];
    });

  it('no page scrolls sideways', async () => {
    expect(await examine(page, findOverflow)).toEqual([]);
  });

  it('no page scrolls sideways when text is spaced as one likes', async () => {
    const space = async (shown: Page) => {
      await shown.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.lineHeight = '1.5';
          element.style.letterSpacing = '0.12em';
          element.style.wordSpacing = '0.16em';
        }
      });
      return findOverflow(shown);
    };
    expect(await examine(page, space)).toEqual([]);
  });

  it('each page has one title of the first level, and skips no level', async () => {
    const findSkips = (shown: Page) =>
      shown.evaluate(() => {
        const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
        const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
        const firsts = levels.filter((level) => level === 1).length;
        const skips = headings
          .filter((_, index) => index > 0 && levels[index]! > levels[index - 1]! + 1)
          .map(({ textContent }) => `skips a level before « ${textContent?.trim()} »`);
        return firsts === 1 ? skips : [...skips, `${firsts} titles of the first level`];
      });
    expect(await examine(page, findSkips)).toEqual([]);
  });

  it('each page that exists has its own title', async () => {
    const titles = new Map<string, string>();
    await examine(page, async (shown) => {
      const isFound = (await shown.request.get(shown.url())).ok();
      if (isFound) titles.set(shown.url(), await shown.title());
      return [];
    });
    const bySameTitle = Map.groupBy(titles, ([, title]) => title);
    const shared = [...bySameTitle.values()]
      .filter((pages) => pages.length > 1)
      .map((pages) => pages.join(' = '));
    expect(shared).toEqual([]);
  });
});
