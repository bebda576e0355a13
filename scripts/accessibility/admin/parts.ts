/** The parts of the admin that are ours, each as it is when it shows most. */
import type { Locator, Page } from 'playwright-core';

/** Where the parts are. */
export interface AdminPages {
  readonly home: string;
  /** The form of a good practice that is published. */
  readonly form: string;
}

export interface Part {
  readonly name: string;
  open(page: Page, pages: AdminPages): Promise<Locator>;
}

/** A dialog, and the button that opens it and takes the focus back. */
export interface DialogPart extends Part {
  findTrigger(page: Page): Locator;
}

const panelOf = (page: Page, words: string) => page.getByRole('complementary').filter({ hasText: words });
const blockOf = (page: Page) => page.getByRole('region', { name: 'Mise en ligne du portail' });

async function openForm(page: Page, { form }: AdminPages): Promise<void> {
  if (!page.url().includes(new URL(form).pathname)) await page.goto(form);
  await panelOf(page, 'Mise en ligne').getByRole('status').filter({ hasText: 'En ligne' }).waitFor();
}

async function openHome(page: Page, { home }: AdminPages): Promise<Locator> {
  if (page.url().includes('content-manager')) await page.goto(home);
  const block = blockOf(page);
  await block.getByRole('button', { name: 'Reconstruire tout' }).waitFor();
  return block;
}

async function makeShare(page: Page): Promise<void> {
  const revoke = page.getByRole('button', { name: /^Révoquer le lien/ });
  if ((await revoke.count()) > 0) return;
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  await revoke.waitFor();
}

export const parts: readonly Part[] = [
  {
    name: 'the panel that tells where a document stands',
    async open(page, pages) {
      await openForm(page, pages);
      return panelOf(page, 'Mise en ligne');
    },
  },
  {
    name: 'the panel of the links that show a draft',
    async open(page, pages) {
      await openForm(page, pages);
      await makeShare(page);
      return panelOf(page, 'Créer un lien');
    },
  },
  {
    name: 'the field of boxes to tick',
    async open(page, pages) {
      await openForm(page, pages);
      return page.getByRole('group', { name: /^Publics/ });
    },
  },
  { name: 'the block of the home page', open: openHome },
  {
    name: 'the block of the audience',
    async open(page, pages) {
      await openHome(page, pages);
      const block = page.getByRole('region', { name: 'Audience du portail' });
      await block.getByRole('table').or(block.getByText('Aucune page')).first().waitFor();
      return block;
    },
  },
];

async function openDialog(page: Page, trigger: Locator, role: 'alertdialog' | 'dialog'): Promise<Locator> {
  await trigger.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole(role);
  await dialog.waitFor();
  return dialog;
}

const findRevoke = (page: Page) => page.getByRole('button', { name: /^Révoquer le lien/ }).first();
const findRebuild = (page: Page) => blockOf(page).getByRole('button', { name: 'Reconstruire tout' });
const findRollBack = (page: Page) => blockOf(page).getByRole('button', { name: 'Revenir à…' });

export const dialogs: readonly DialogPart[] = [
  {
    name: 'the dialog that revokes a link',
    findTrigger: findRevoke,
    async open(page, pages) {
      await openForm(page, pages);
      await makeShare(page);
      return openDialog(page, findRevoke(page), 'alertdialog');
    },
  },
  {
    name: 'the dialog that rebuilds the portal',
    findTrigger: findRebuild,
    async open(page, pages) {
      await openHome(page, pages);
      return openDialog(page, findRebuild(page), 'alertdialog');
    },
  },
  {
    name: 'the dialog that goes back to a version',
    findTrigger: findRollBack,
    async open(page, pages) {
      await openHome(page, pages);
      const dialog = await openDialog(page, findRollBack(page), 'dialog');
      await dialog.getByRole('radio').or(dialog.getByText('Aucune version')).first().waitFor();
      return dialog;
    },
  },
];
