/** An administrator signed in to the admin, for who looks at the parts of it that are ours. */
import type { Browser, Page } from 'playwright-core';
import { readSeedRecords } from '../../seed/records.ts';
import { signIn } from '../../tests/admin-screens.ts';
import type { Installation } from '../../tests/installation.ts';
import { runAxe } from '../checks/axe.ts';
import { installProbe } from '../page/probe.ts';
import { signEditorIn } from '../sample/editor.ts';
import { type AdminPages, type DialogPart, type Part, dialogs, parts } from './parts.ts';

export interface Admin {
  readonly page: Page;
  readonly pages: AdminPages;
}

/** Signs in, and finds a published document to look at. */
export async function openAdmin(browser: Browser, installation: Installation): Promise<Admin> {
  const practice = readSeedRecords().find(({ model }) => model === 'good-practice');
  const editor = await signEditorIn(installation);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'fr-FR' });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  await signIn(page, installation.adminUrl, await installation.account('Administrateur'));
  const form = await editor.findForm('good-practice', String(practice?.data['slug']));
  return { page, pages: { home: installation.adminUrl, form } };
}

/** What axe finds in our parts and dialogs, in a colour scheme; the rest of the screen is Strapi's. */
export async function examineParts(
  { page, pages }: Admin,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  const found: string[] = [];
  for (const part of [...parts, ...dialogs] as readonly Part[]) {
    const element = await part.open(page, pages);
    await element.evaluate((one) => one.setAttribute('data-examined', ''));
    found.push(...(await runAxe(page, '[data-examined]')).map((finding) => `${part.name}: ${finding}`));
    await element.evaluate((one) => one.removeAttribute('data-examined'));
    await page.keyboard.press('Escape');
    await element
      .and(page.getByRole('dialog').or(page.getByRole('alertdialog')))
      .waitFor({ state: 'hidden' });
  }
  return found;
}

/** The stops of the Tab key in a part that it does not reach one after the other from the first. */
export async function findUnreached({ page, pages }: Admin, part: Part): Promise<readonly string[]> {
  const element = await part.open(page, pages);
  const stops = await element.evaluate((one) =>
    probe
      .tabStops()
      .filter((stop) => one.contains(stop))
      .map((stop, rank) => {
        if (rank === 0) stop.focus();
        return probe.tell(stop);
      }),
  );
  const reached: string[] = [];
  for (const stop of stops) {
    const isInside = await element.evaluate((one) => one.contains(document.activeElement));
    reached.push(
      isInside ? await page.evaluate(() => probe.tell(document.activeElement ?? document.body)) : '',
    );
    if (stop !== stops.at(-1)) await page.keyboard.press('Tab');
  }
  return stops.filter((stop, rank) => reached[rank] !== stop);
}

/** What a dialog does wrong with the focus: it takes it, keeps it, and gives it back when Escape closes it. */
export async function findFocusFaults({ page, pages }: Admin, part: DialogPart): Promise<readonly string[]> {
  const dialog = await part.open(page, pages);
  const holdsFocus = () => dialog.evaluate((one) => one.contains(document.activeElement));
  const faults = (await holdsFocus()) ? [] : ['it does not take the focus'];
  const stops = await dialog.getByRole('button').or(dialog.getByRole('radio')).count();
  for (let presses = 0; presses <= stops; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await holdsFocus())) faults.push('Tab leaves it');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const isBack = await part.findTrigger(page).evaluate((trigger) => trigger === document.activeElement);
  return isBack ? faults : [...faults, 'it does not give the focus back'];
}
