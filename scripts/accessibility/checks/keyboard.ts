/** What the keyboard reaches, in which order, and how that is seen. */
import type { Page } from 'playwright-core';
import { watchFocus } from '../page/watch-focus.ts';
import { type Check, isFramed } from './check.ts';

/** Least contrast of the outline of the focus with what is around it (WCAG 2.2, 1.4.11). */
const OUTLINE_CONTRAST = 3;

/** Puts the keyboard before the first element of the page. */
const goToStart = (page: Page) =>
  page.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus({ preventScroll: true });
    start.remove();
    scrollTo({ top: 0, behavior: 'instant' });
  });

/** Holds Tab from the start to the end of the page, and tells what goes wrong on the way. */
async function walk(page: Page): Promise<readonly string[]> {
  await goToStart(page);
  await page.evaluate(watchFocus, OUTLINE_CONTRAST);
  const length = await page.evaluate(() => focusWatch.length);
  await Promise.all(Array.from({ length: length + 1 }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  return page.evaluate(() => focusWatch.end());
}

export const tabOrder: Check = {
  name: 'Tab reaches all that can be used, in the order of the page, each with an outline that stands out and nothing over it, and leaves at the end',
  views: ['wide', 'narrow', 'narrowDark'],
  find: walk,
};

export const focusInForcedColours: Check = {
  name: 'with the colours of the system, the focus and the frames of fields and buttons are still seen',
  views: ['narrow'],
  async find(page) {
    await page.emulateMedia({ forcedColors: 'active' });
    const frameless = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'input:not([type=checkbox], [type=radio], [type=hidden]), button, select, textarea',
        ),
      ]
        .filter(probe.isShown)
        .filter((field) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(field);
          return borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0;
        })
        .map((field) => `${probe.tell(field)}: no frame`),
    );
    const findings = await walk(page);
    await page.emulateMedia({ forcedColors: 'none' });
    return [...frameless, ...findings];
  },
};

export const skipLinks: Check = {
  name: 'the first links of a page go to its content and to its menu, and take the keyboard there',
  views: ['wide', 'narrow'],
  isAbout: isFramed,
  async find(page) {
    const findings: string[] = [];
    for (const [rank, target] of ['#contenu', '#menu'].entries()) {
      await goToStart(page);
      for (let presses = 0; presses <= rank; presses += 1) await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      if ((await link.count()) !== 1 || (await link.getAttribute('href')) !== target)
        return [`the link to ${target} is not link ${rank + 1} of the page`];
      const isSeen = await link.evaluate((one) => {
        const { top, left } = one.getBoundingClientRect();
        return top >= 0 && left >= 0;
      });
      if (!isSeen) findings.push(`the link to ${target} stays hidden`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const isThere = await page.evaluate((selector) => {
        const place = document.querySelector(selector);
        const next = probe
          .tabStops()
          .find(
            (stop) =>
              place &&
              (place.contains(stop) ||
                place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING),
          );
        return place !== null && document.activeElement === next;
      }, target);
      if (!isThere) findings.push(`after the link to ${target}, Tab goes elsewhere`);
    }
    return findings;
  },
};
