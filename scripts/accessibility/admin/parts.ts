/** The parts of the admin that are ours, each as it is when it shows most. */
import type { Page } from 'playwright-core';
import {
  type AdminPages,
  type DialogPart,
  type Part,
  blockOf,
  openDialog,
  openHome,
  panelOf,
} from './part.ts';
import { reviewDialogs, reviewParts } from './review-parts.ts';

async function openForm(page: Page, { form }: AdminPages): Promise<void> {
  if (!page.url().includes(new URL(form).pathname)) await page.goto(form);
  await panelOf(page, 'Mise en ligne').getByRole('status').filter({ hasText: 'En ligne' }).waitFor();
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
  ...reviewParts,
];

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
  ...reviewDialogs,
];
