/** An administrator signed in to the admin, for who looks at the parts of it that are ours. */
import type { Browser, Locator, Page } from 'playwright-core';
import { waitUntil } from '../../publisher/tests/wait-until.ts';
import { readSeedRecords } from '../../seed/records.ts';
import { readSeedReviews } from '../../seed/reviews.ts';
import { signIn } from '../../tests/admin-screens.ts';
import type { Installation } from '../../tests/installation.ts';
import { runAxe } from '../checks/axe.ts';
import { installProbe } from '../page/probe.ts';
import { type Editor, signEditorIn } from '../sample/editor.ts';
import type { AdminPages, DialogPart, Part } from './part.ts';
import { dialogs, parts } from './parts.ts';

export interface Admin {
  readonly page: Page;
  readonly pages: AdminPages;
}

/** The form of a record of the demonstration that waits for its review. */
async function findSent(editor: Editor): Promise<string> {
  const sent = readSeedReviews().find(({ commands }) => commands.length === 0);
  if (!sent) throw new Error('No record of the demonstration waits for its review.');
  return editor.findForm(sent.model, sent.data.slug);
}

/** Signs in, and finds the documents to look at. */
export async function openAdmin(browser: Browser, installation: Installation): Promise<Admin> {
  const practice = readSeedRecords().find(({ model }) => model === 'good-practice');
  const editor = await signEditorIn(installation);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  await signIn(page, installation.adminUrl, await installation.account('Administrateur'));
  const home = installation.adminUrl;
  const form = await editor.findForm('good-practice', String(practice?.data['slug']));
  return { page, pages: { home, form, reviews: `${home}/relectures`, sentRecord: await findSent(editor) } };
}

/** Ends when nothing that comes to an end moves any more: a dialog that appears is see-through for a while. */
const untilStill = (page: Page) =>
  page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });

/**
 * What axe finds in our parts and dialogs, in a colour scheme, the light one first; the rest of the screen is Strapi's.
 */
export async function examineParts(
  { page, pages }: Admin,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  const found: string[] = [];
  for (const part of [...parts, ...dialogs] as readonly Part[]) {
    const element = await part.open(page, pages);
    await untilStill(page);
    await element.evaluate((one) => one.setAttribute('data-examined', ''));
    const findings = await runAxe(page, '[data-examined]', colorScheme === 'dark' ? 'colours' : 'all');
    found.push(...findings.map((finding) => `${part.name}: ${finding}`));
    await element.evaluate((one) => one.removeAttribute('data-examined'));
    await page.keyboard.press('Escape');
    await element
      .and(page.getByRole('dialog').or(page.getByRole('alertdialog')))
      .waitFor({ state: 'hidden' });
  }
  return found;
}

/** Puts the keyboard on the first stop of a part. False when it does not stay there. */
const enter = (part: Locator) =>
  part.evaluate((one) => {
    const first = probe.tabStops().find((stop) => one.contains(stop));
    first?.focus();
    return first !== undefined && document.activeElement === first;
  });

/** The stops of the Tab key in a part that it does not reach one after the other from the first. */
export async function findUnreached({ page, pages }: Admin, part: Part): Promise<readonly string[]> {
  const element = await part.open(page, pages);
  await waitUntil(`${part.name} takes the focus`, () => enter(element));
  const countStops = () =>
    element.evaluate((one) => probe.tabStops().filter((stop) => one.contains(stop)).length);
  for (let rank = 0; rank < (await countStops()); rank += 1) {
    if (rank > 0) await page.keyboard.press('Tab');
    const astray = await element.evaluate((one, wanted) => {
      const stop = probe.tabStops().filter((candidate) => one.contains(candidate))[wanted];
      const { activeElement } = document;
      return activeElement === stop ? null : probe.tell(activeElement ?? document.body);
    }, rank);
    if (astray !== null) return [`stop ${rank + 1} is ${astray}`];
  }
  return [];
}

/** Longest time that the focus takes to move when a dialog opens or closes, in milliseconds. */
const FOCUS_PATIENCE_MS = 5_000;

/** Ends once there is such an element, or when there is none for too long. */
const comesToBe = (element: Locator) =>
  element.waitFor({ timeout: FOCUS_PATIENCE_MS }).then(
    () => true,
    () => false,
  );

/** What a dialog does wrong with the focus: it takes it, keeps it, and gives it back when Escape closes it. */
export async function findFocusFaults({ page, pages }: Admin, part: DialogPart): Promise<readonly string[]> {
  const dialog = await part.open(page, pages);
  const focused = page.locator(':focus');
  const isTaken = await comesToBe(dialog.locator(focused).or(dialog.and(focused)));
  const faults = isTaken ? [] : ['it does not take the focus'];
  const stops = await dialog.getByRole('button').or(dialog.getByRole('radio')).count();
  for (let presses = 0; presses <= stops; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await dialog.evaluate((one) => one.contains(document.activeElement)))) faults.push('Tab leaves it');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const isBack = await comesToBe(part.findTrigger(page).and(focused));
  return isBack ? faults : [...faults, 'it does not give the focus back'];
}
