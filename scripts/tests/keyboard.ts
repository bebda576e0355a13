/** A person who has a keyboard and nothing else: goes from stop to stop, and sees where they are at each. */
import type { FileChooser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Most stops between two places of a page. */
const MOST_STOPS = 120;

/** Longest time that a page takes to show what has the focus, on a busy machine. */
const SCROLL_PATIENCE_MS = 10_000;

/** Where the focus is: on nothing, or on something with an outline that is on the screen. */
const readFocus = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
  const isSeen = isOnScreen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return isSeen ? 'seen' : 'unseen: ' + element.outerHTML.slice(0, 200);
})()`;

export function takeKeyboard(page: Page) {
  const { keyboard } = page;
  // The dialogs of the browser are taken over from now on: begun with the key that opens one, that may come too late.
  let opened = Promise.withResolvers<FileChooser>();
  page.on('filechooser', (chooser) => opened.resolve(chooser));

  /** What was done left the focus somewhere, where it is seen. */
  const expectSeen = () =>
    expect.poll(() => page.evaluate<string>(readFocus), { timeout: SCROLL_PATIENCE_MS }).toBe('seen');

  const isOn = async (target: Locator) => (await target.and(page.locator(':focus')).count()) === 1;

  /** Goes on, or back, from where the focus is until a target has it. */
  async function goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await isOn(target)) return;
      await keyboard.press(key);
      await expectSeen();
    }
    throw new Error(`No stop of the keyboard is ${target.toString()}.`);
  }

  return {
    /** Goes back to what the next key is for. */
    goBackTo: (target: Locator) => goTo(target, 'Shift+Tab'),
    expectSeen,
    /** Writes in a field, after what it holds. */
    async write(target: Locator, text: string): Promise<void> {
      await goTo(target);
      await keyboard.press('Control+End');
      await keyboard.type(text);
    },
    /** Presses a button or follows a link. @param done waits for what comes of it. */
    async press(
      target: Locator,
      done: () => Promise<unknown>,
      key: 'Enter' | 'Space' = 'Enter',
    ): Promise<void> {
      await goTo(target);
      await keyboard.press(key);
      await done();
      await expectSeen();
    },
    /** Follows a link to another page, where the focus is at the top. */
    async leave(target: Locator, done: () => Promise<unknown>): Promise<void> {
      await goTo(target);
      await keyboard.press('Enter');
      await done();
    },
    /** Chooses a file in the dialog of the browser. */
    async choose(target: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
      await goTo(target);
      opened = Promise.withResolvers();
      await keyboard.press('Enter');
      await (await opened.promise).setFiles(file);
    },
  };
}
