/** What the styles of a page do to colours, movement and what is hidden. */
import type { Check } from './check.ts';

export const stillness: Check = {
  name: 'nothing moves by itself, and nothing at all for who asks for less motion',
  async find(page) {
    const running = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => one.playState === 'running')
        .map((one) => `${one.id} runs`),
    );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const seconds = (durations: string) => Math.max(...durations.split(',').map(parseFloat));
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after']
          .map((part) => getComputedStyle(element, part))
          .filter(
            ({ transitionDuration, animationName, animationDuration, scrollBehavior }) =>
              seconds(transitionDuration) > 0.001 ||
              (animationName !== 'none' && seconds(animationDuration) > 0.001) ||
              scrollBehavior === 'smooth',
          )
          .map(() => probe.tell(element)),
      );
    });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    return [...running, ...moving];
  },
};

export const nothingOnHover: Check = {
  name: 'nothing is shown only while it is hovered or has the focus, but the skip links',
  find: (page) =>
    page.evaluate(() => {
      const reveals = /^(display|visibility|opacity|content|clip-path|height|max-height|pointer-events)$/;
      const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
        [...rules].flatMap((rule) => [
          ...(rule instanceof CSSStyleRule ? [rule] : []),
          ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : []),
        ]);
      return [...document.styleSheets]
        .flatMap((sheet) => rulesIn(sheet.cssRules))
        .filter(({ selectorText }) => /:(hover|focus)/.test(selectorText))
        .filter(({ style }) => [...style].some((property) => reveals.test(property)))
        .map(({ selectorText }) => selectorText);
    }),
};

export const pageColours: Check = {
  name: 'the page gives both the colour of its words and the one behind them',
  views: ['wide', 'wideDark'],
  isAbout: ({ isFramed }) => isFramed,
  find: (page) =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const isGiven = backgroundColor !== 'rgba(0, 0, 0, 0)' && probe.contrast(color, backgroundColor) >= 4.5;
      return isGiven ? [] : [`${color} on ${backgroundColor}`];
    }),
};

export const frames: Check = {
  name: 'the frame of a field stands out from what is behind it',
  views: ['wide', 'wideDark'],
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('input[type=search], input[type=text], select, textarea')]
        .filter(probe.isShown)
        .filter((field) => {
          field.scrollIntoView({ block: 'center' });
          const { left, top, height } = field.getBoundingClientRect();
          const ground = probe.groundAt(left - 2, top + height / 2);
          const { borderTopColor, backgroundColor } = getComputedStyle(field);
          const best = [borderTopColor, backgroundColor].map((one) =>
            probe.contrast(one, ground ?? 'Canvas'),
          );
          return Math.max(...best) < 3;
        })
        .map(probe.tell),
    ),
};

export const plainGrounds: Check = {
  name: 'no decoration of a style lays a colour behind words',
  views: ['wide', 'narrow'],
  find: (page) =>
    page.evaluate(() => {
      /** How thick a line or a mark beside words is at most, in pixels. */
      const mark = 16;
      return [...document.querySelectorAll('body *')].flatMap((element) =>
        ['::before', '::after']
          .map((part) => getComputedStyle(element, part))
          .filter(({ content, position }) => content !== 'none' && /absolute|fixed/.test(position))
          .filter(({ width, height }) => Math.min(parseFloat(width), parseFloat(height)) > mark)
          .filter(
            ({ backgroundColor, backgroundImage }) =>
              backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none',
          )
          .map(() => probe.tell(element)),
      );
    }),
};
