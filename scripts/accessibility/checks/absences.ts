/** What the portal does without, so that whole topics of RGAA do not apply to it. */
import type { Page } from 'playwright-core';
import type { Check } from './check.ts';

const without = (name: string, selector: string): Check => ({
  name,
  find: (page) => page.evaluate((one) => [...document.querySelectorAll(one)].map(probe.tell), selector),
});

/** The texts of the scripts that a page has run so far. */
async function readScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const written = [...document.scripts].map(({ src }) => src).filter(Boolean);
    const scripts = new Set([...loaded, ...written].filter((url) => /\.js(\?|$)/.test(url)));
    const read = async (url: string) => (await fetch(url)).text();
    // A script that cannot be fetched did not run either.
    return Promise.all([...scripts].map((url) => read(url).catch(() => '')));
  });
}

const withoutInScripts = (name: string, pattern: RegExp): Check => ({
  name,
  find: async (page) =>
    (await readScripts(page)).flatMap((script) => pattern.exec(script)?.slice(0, 1) ?? []),
});

export const noFrame = without('no page holds a plug-in or a set of frames', 'frame, object, embed');
export const frameTitles = without('a frame says what it holds', 'iframe:not([title])');
export const noMedia = without('no page plays sound, video or an animation', 'audio, video, canvas, bgsound');
export const noImageMap = without(
  'no page holds an image map or a button made of an image',
  'map, area, [ismap], input[type=image]',
);
export const noMovingText = without('no text moves or blinks by itself', 'marquee, blink');
export const noRefresh = without('no page reloads by itself', 'meta[http-equiv=refresh i]');
export const noShortcut = without(
  'no element has a shortcut key or takes the focus by itself',
  '[accesskey], [autofocus], [tabindex]:not([tabindex="0"], [tabindex="-1"])',
);
export const noInlineScript = without(
  'no attribute holds a script',
  '[onclick], [onload], [onmouseover], [onfocus], [onkeydown], [onchange]',
);
export const noReadingDirection = without('no text changes the direction of reading', '[dir], bdo');
export const noTooltip = without('no words are shown by a tooltip alone', '[title]:not(link, iframe)');
export const noImageOfText = without(
  'no field is guarded by an image to decipher',
  '[class*=captcha i], [id*=captcha i], [src*=captcha i]',
);

export const noKeyListener = withoutInScripts('no script listens to keys', /addEventListener\(["'](key\w+)/);
export const noGesture = withoutInScripts(
  'no script needs a gesture, the press of a pointer or a movement of the device',
  /addEventListener\(["'](touch\w+|pointer\w+|mouse\w+|drag\w+|device(?:motion|orientation))/,
);
export const noNewWindow = withoutInScripts(
  'no script opens a window',
  /\b(?:window\.open|showModalDialog)\(/,
);
export const noTimeLimit = withoutInScripts(
  'no script reloads the page or leaves it',
  /location\.(?:reload|replace|assign)\(|location(?:\.href)?\s*=[^=]/,
);
