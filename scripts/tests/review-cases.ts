/** An editor reads what partners sent, asks for corrections and publishes, on the real screens of the admin. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runAxeInSchemes } from '../accessibility/checks/axe.ts';
import { strapiFaults } from '../accessibility/checks/reviewed.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readSeedReviews } from '../seed/reviews.ts';
import type { Installation } from './installation.ts';

export interface ReviewParts {
  readonly installation: Installation;
  /** An editor who is signed in to the admin. */
  readonly editor: Page;
}

const titleOf = (rank: number) => String(readSeedReviews()[rank]?.data['title']);

/** What axe finds in a part of the screen, in light and in dark, that is ours to mend. */
async function examine(page: Page, part: Locator): Promise<readonly string[]> {
  await part.evaluate((one) => one.setAttribute('data-examined', ''));
  const found = await runAxeInSchemes(page, '[data-examined]');
  await part.evaluate((one) => one.removeAttribute('data-examined'));
  return found.filter((finding) => !strapiFaults.some(({ pattern }) => pattern.test(finding)));
}

export function describeReviews(findParts: () => ReviewParts): void {
  const panel = () =>
    findParts().editor.getByRole('complementary').filter({ hasText: 'Écrire au partenaire' });
  const choose = async (label: string, option: string | RegExp) => {
    await findParts().editor.getByRole('combobox', { name: label }).last().click();
    await findParts().editor.getByRole('option', { name: option }).click();
  };

  describe('the review of partners’ records', () => {
    test('is announced on the home page: what waits, for whom, the oldest first', async () => {
      const { editor, installation } = findParts();
      await editor.goto(installation.adminUrl);
      const block = editor.getByRole('region', { name: 'Fiches à relire' });
      await block.getByText('2 fiches attendent l’équipe.').waitFor();
      const rows = await block.getByRole('row').allTextContents();
      expect(rows.slice(1).map((row, rank) => row.includes(titleOf(rank * 2)))).toEqual([true, true]);
      expect(rows[1]).toMatch(/Les mains vertes.*envoyé depuis/);
      expect(await examine(editor, block)).toEqual([]);
      await block.getByRole('link', { name: 'Toutes les relectures' }).click();
    });

    test('has a page where each state can be listed', async () => {
      const { editor } = findParts();
      const main = editor.getByRole('main');
      await main.getByRole('link', { name: titleOf(0) }).waitFor();
      await choose('Montrer', 'À corriger (1)');
      await main.getByRole('link', { name: titleOf(1) }).waitFor();
      expect(await main.getByRole('link', { name: titleOf(0) }).count()).toBe(0);
      expect(await examine(editor, main)).toEqual([]);
      await choose('Montrer', 'Publié (0)');
      await main.getByText('Aucune fiche n’est dans cet état.').waitFor();
    });

    test('lets an editor ask for the correction of a field, which the thread keeps', async () => {
      const { editor } = findParts();
      await choose('Montrer', 'À traiter par l’équipe');
      await editor
        .getByRole('main')
        .getByRole('link', { name: titleOf(0) })
        .click();
      await panel().getByRole('status').filter({ hasText: 'Envoyé depuis' }).waitFor();
      expect(await examine(editor, panel())).toEqual([]);

      await panel().getByRole('button', { name: 'Demander des corrections…' }).click();
      const dialog = editor.getByRole('dialog');
      await choose('Champ', 'Budget');
      await dialog.getByRole('textbox', { name: 'Ce qu’il faut faire' }).fill('Combien coûte une fournée ?');
      expect(await examine(editor, dialog)).toEqual([]);
      await dialog.getByRole('button', { name: 'Demander ces corrections' }).click();
      await panel().getByRole('status').filter({ hasText: 'À corriger depuis' }).waitFor();
      const line = panel().getByRole('listitem').filter({ hasText: 'Combien coûte une fournée ?' });
      await line.filter({ hasText: 'En attente de correction.' }).waitFor();
      expect(await line.textContent()).toMatch(/^Budget\s: incomplet/);
    });

    test('shows what the record changes in what is on line', async () => {
      const { editor } = findParts();
      await panel().getByRole('button', { name: 'Voir les différences' }).click();
      const dialog = editor.getByRole('dialog');
      await dialog.getByText('Rien n’est en ligne').waitFor();
      expect(await dialog.getByRole('insertion').first().textContent()).toBe(titleOf(0));
      expect(await examine(editor, dialog)).toEqual([]);
      await editor.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    });

    test('publishes the record that is accepted, and the form and the portal follow', async () => {
      const { editor, installation } = findParts();
      await panel().getByRole('button', { name: 'Accepter et publier' }).click();
      const dialog = editor.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Accepter et publier' }).click();
      await panel().getByRole('status').filter({ hasText: 'Publié depuis' }).waitFor();
      await editor
        .getByRole('complementary')
        .filter({ hasText: 'Mise en ligne' })
        .getByRole('status')
        .filter({ hasText: 'En ligne depuis' })
        .waitFor({ timeout: 60_000 });
      await editor.getByRole('main').getByText('Publié', { exact: true }).first().waitFor();
      const address = `${installation.siteUrl}/projets/${String(readSeedReviews()[0]?.data['slug'])}/`;
      await waitUntil('the page is served', async () => (await fetch(address)).status === 200);
      const page = await (await fetch(address)).text();
      expect([page.includes(titleOf(0)), page.includes('Combien coûte une fournée')]).toEqual([true, false]);
    });
  });
}
