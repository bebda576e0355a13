/** The parts of the admin where editors review what partners sent. */
import type { Locator, Page } from 'playwright-core';
import { type AdminPages, type DialogPart, type Part, openDialog, openHome, panelOf } from './part.ts';

async function openRecord(page: Page, { sentRecord }: AdminPages): Promise<Locator> {
  if (!page.url().includes(new URL(sentRecord).pathname)) await page.goto(sentRecord);
  const panel = panelOf(page, 'Écrire au partenaire');
  await panel.getByRole('status').filter({ hasText: 'Envoyé depuis' }).waitFor();
  return panel;
}

export const reviewParts: readonly Part[] = [
  {
    name: 'the block of the records to review',
    async open(page, pages) {
      await openHome(page, pages);
      const block = page.getByRole('region', { name: 'Fiches à relire' });
      await block.getByRole('table').waitFor();
      return block;
    },
  },
  {
    name: 'the page of all reviews',
    async open(page, { reviews }) {
      if (page.url() !== reviews) await page.goto(reviews);
      const main = page.getByRole('main');
      await main.getByRole('table').waitFor();
      return main;
    },
  },
  { name: 'the panel of a review', open: openRecord },
];

const reviewDialog = (
  name: string,
  label: string,
  role: 'dialog' | 'alertdialog',
  untilShown: (dialog: Locator) => Locator = (dialog) => dialog,
): DialogPart => {
  const findTrigger = (page: Page) =>
    panelOf(page, 'Écrire au partenaire').getByRole('button', { name: label });
  return {
    name,
    findTrigger,
    async open(page, pages) {
      await openRecord(page, pages);
      const dialog = await openDialog(page, findTrigger(page), role);
      await untilShown(dialog).first().waitFor();
      return dialog;
    },
  };
};

export const reviewDialogs: readonly DialogPart[] = [
  reviewDialog('the dialog of the differences', 'Voir les différences', 'dialog', (dialog) =>
    dialog.getByRole('insertion'),
  ),
  reviewDialog('the dialog that publishes a record', 'Accepter et publier', 'alertdialog'),
  reviewDialog('the dialog that accepts a record', 'Accepter sans publier', 'alertdialog'),
  reviewDialog('the dialog that asks for corrections', 'Demander des corrections…', 'dialog'),
  reviewDialog('the dialog that declines a record', 'Décliner…', 'dialog'),
  reviewDialog('the dialog that merges a duplicate', 'Fusionner un doublon…', 'dialog'),
];
