/** Whether everything can still be read when one reads in one's own way. */
import type { Page } from 'playwright-core';
import type { Check } from './check.ts';

const findLost = (page: Page) => page.evaluate(() => probe.lostTexts());

/** What cannot be read once a style is laid over those of the page. */
async function findLostUnder(page: Page, css: string): Promise<readonly string[]> {
  await page.evaluate((style) => probe.overlay(style), css);
  const lost = await findLost(page);
  await page.evaluate(() => probe.overlay(null));
  return lost;
}

export const reflow: Check = {
  name: 'at 320 pixels wide and 256 high, nothing is lost and nothing scrolls sideways but a table',
  views: ['narrow'],
  find: async (page) => [
    ...(await findLost(page)),
    ...(await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : [];
    })),
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
        .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
        .map((element) => `${probe.tell(element)} takes half of the window`),
    )),
  ],
};

/** The spacing that WCAG 1.4.12 asks pages to bear. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

export const textSpacing: Check = {
  name: 'with more space between lines, letters, words and paragraphs, no text is cut off',
  views: ['wide', 'narrow'],
  find: (page) => findLostUnder(page, spacing),
};

/** Pixels that a browser writes ordinary text with, unless its reader chooses another size. */
const USUAL_SIZE = 16;

export const textSize: Check = {
  name: 'with letters twice as large, as a reader sets them in the browser, no text is cut off',
  views: ['wide'],
  async find(page) {
    const devtools = await page.context().newCDPSession(page);
    const write = (standard: number) => devtools.send('Page.setFontSizes', { fontSizes: { standard } });
    await write(2 * USUAL_SIZE);
    const lost = await findLost(page);
    await write(USUAL_SIZE);
    await devtools.detach();
    return lost;
  },
};

export const orientations: Check = {
  name: 'on its side or upright, a telephone shows the same words, and none is cut off',
  views: ['narrow'],
  async find(page) {
    const { width, height } = page.viewportSize() ?? { width: 320, height: 256 };
    const shown: string[] = [];
    const lost: string[] = [];
    for (const size of [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
    ]) {
      await page.setViewportSize(size);
      lost.push(...(await findLost(page)));
      shown.push(
        await page.evaluate(() =>
          probe
            .texts()
            .map(({ data }) => data)
            .join(''),
        ),
      );
    }
    await page.setViewportSize({ width, height });
    return shown[0] === shown[1] ? lost : [...lost, 'the two do not show the same words'];
  },
};

export const withoutStyles: Check = {
  name: 'without its styles, a page shows all its words',
  find: (page) =>
    page.evaluate(() => {
      const styled = new Set(probe.texts());
      const sheets = [...document.styleSheets];
      for (const sheet of sheets) sheet.disabled = true;
      const bare = new Set(probe.texts());
      for (const sheet of sheets) sheet.disabled = false;
      return [...styled].filter((text) => !bare.has(text)).map(({ data }) => data.trim());
    }),
};

export const wordsOfStyles: Check = {
  name: 'styles add no words: only separators, and the numbers of a list',
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .flatMap((element) => ['::before', '::after'].map((part) => getComputedStyle(element, part).content))
        .filter((content) => content !== 'none' && content !== 'normal' && /\p{L}/u.test(content))
        .filter((content) => !/^counters?\(/.test(content)),
    ),
};
