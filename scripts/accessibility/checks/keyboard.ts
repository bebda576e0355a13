/** What the keyboard reaches, in which order, and how that is seen. */
import type { Page } from 'playwright-core';
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

/** Is something else drawn over the middle of the element that has the focus? */
const isCovered = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getClientRects()[0];
    if (!element || !box) return false;
    const within = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);
    const seen = document.elementFromPoint(
      within(box.left + box.width / 2, innerWidth),
      within(box.top + Math.min(box.height, innerHeight) / 2, innerHeight),
    );
    return (
      !seen || ![element, element.closest('label')].some((one) => one?.contains(seen) || seen.contains(one))
    );
  });

/** What is wrong with the outline of the element that has the focus, compared with what it is drawn on. */
const findOutlineFault = (page: Page) =>
  page.evaluate((leastContrast) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return null;
    const outlined = [null, '::after', '::before']
      .map((part) => ({ part, style: getComputedStyle(element, part) }))
      .filter(({ part, style }) => part === null || style.content !== 'none')
      .find(
        ({ style }) =>
          style.outlineStyle === 'auto' ||
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
      );
    if (!outlined) return 'the focus shows no outline';
    const { outlineColor, outlineOffset, outlineWidth } = outlined.style;
    const isWhole = outlined.part === null;
    const box = isWhole ? element.getClientRects()[0] : element.offsetParent?.getBoundingClientRect();
    const { left, right, top, bottom } = box ?? element.getBoundingClientRect();
    const distance = parseFloat(outlineOffset) + parseFloat(outlineWidth) / 2;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const grounds = [
      probe.groundAt(left - distance, y),
      probe.groundAt(right + distance, y),
      probe.groundAt(x, top - distance),
      probe.groundAt(x, bottom + distance),
    ];
    const faint = grounds.find((ground) => ground && probe.contrast(outlineColor, ground) < leastContrast);
    return faint ? `its outline ${outlineColor} is faint on ${faint}` : null;
  }, OUTLINE_CONTRAST);

/** What is wrong with how the element that has the focus shows it. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const [isUnder, outline] = await Promise.all([isCovered(page), findOutlineFault(page)]);
  return [...(isUnder ? ['something covers it'] : []), ...(outline ? [outline] : [])];
}

/** Presses Tab from the start to the end of the page, and tells what goes wrong on the way. */
async function walk(page: Page): Promise<readonly string[]> {
  await goToStart(page);
  const stops = await page.evaluateHandle(() => probe.tabStops());
  const names = await stops.evaluate((all) => all.map(probe.tell));
  const findings: string[] = [];
  for (const [rank, expected] of names.entries()) {
    await page.keyboard.press('Tab');
    const findAstray = stops.evaluate((all, wanted) => {
      const { activeElement } = document;
      // What a page makes anew on the way, such as a list of results, is looked for again.
      const isThere = activeElement === all[wanted] || activeElement === probe.tabStops()[wanted];
      return isThere ? null : probe.tell(activeElement ?? document.body);
    }, rank);
    const [astray, faults] = await Promise.all([findAstray, findFaults(page)]);
    if (astray !== null) return [...findings, `Tab reaches ${astray} instead of ${expected}`];
    findings.push(...faults.map((fault) => `${expected}: ${fault}`));
  }
  await page.keyboard.press('Tab');
  const isOut = await stops.evaluate(
    ([first]) => document.activeElement === document.body || document.activeElement === first,
  );
  return isOut ? findings : [...findings, 'Tab does not leave the page at its end'];
}

export const tabOrder: Check = {
  name: 'Tab reaches all that can be used, in the order of the page, each with an outline that stands out and nothing over it, and leaves at the end',
  views: ['wide', 'narrowDark'],
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
