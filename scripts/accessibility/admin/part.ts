/** A part of the admin that is ours, and how to come to one. */
import type { Locator, Page } from 'playwright-core';

/** Where the parts are. */
export interface AdminPages {
  readonly home: string;
  /** The form of a good practice that is published. */
  readonly form: string;
  /** The page of all reviews, and the form of a record that a partner sent. */
  readonly reviews: string;
  readonly sentRecord: string;
}

export interface Part {
  readonly name: string;
  open(page: Page, pages: AdminPages): Promise<Locator>;
}

/** A dialog, and the button that opens it and takes the focus back. */
export interface DialogPart extends Part {
  findTrigger(page: Page): Locator;
}

/** The panel beside a form that says some words. */
export const panelOf = (page: Page, words: string) =>
  page.getByRole('complementary').filter({ hasText: words });

/** The block of the home page that tells where the portal stands. */
export const blockOf = (page: Page) => page.getByRole('region', { name: 'Mise en ligne du portail' });

/** Opens the home page, unless it is shown already. */
export async function openHome(page: Page, { home }: AdminPages): Promise<Locator> {
  if (/content-manager|relectures/.test(page.url())) await page.goto(home);
  const block = blockOf(page);
  await block.getByRole('button', { name: 'Reconstruire tout' }).waitFor();
  return block;
}

/** Opens a dialog with the keyboard. */
export async function openDialog(
  page: Page,
  trigger: Locator,
  role: 'alertdialog' | 'dialog',
): Promise<Locator> {
  await trigger.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole(role);
  await dialog.waitFor();
  return dialog;
}
