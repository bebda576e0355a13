/** Partners go on to the complete form of their record, section by section, and see its page before it is published. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { askForCorrection } from './ask-for-correction.ts';
import {
  type PartnerParts,
  expectReadable,
  field,
  openPartner,
  press,
  recordOn,
  untilSaved,
} from './partner-browsers.ts';

const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parties de la fiche' })
    .getByRole('listitem')
    .filter({ hasText: name });
const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

async function openPart(page: Page, name: string): Promise<void> {
  await part(page, name).getByRole('link').click();
  await page.getByRole('heading', { name, level: 3 }).waitFor();
}

export function describeCompleteForm(findParts: () => PartnerParts): void {
  let context: BrowserContext;

  beforeAll(async () => {
    context = (await openPartner(findParts())).context();
    context.setDefaultTimeout(20_000);
  });

  async function openPage(width: number, height = 800): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    return page;
  }

  /** A project that is started and has a title. */
  async function startProject(page: Page, title: string): Promise<void> {
    await page.goto(`${findParts().installation.siteUrl}/espace-partenaires/fiche/#nouveau=project`);
    const saved = untilSaved(page);
    await field(page, 'title').fill(title);
    await saved;
  }

  describe('the complete form', () => {
    test('is written section by section on a phone, by keyboard alone, back and forth, and is there on the next day', async () => {
      const page = await openPage(360, 740);
      await startProject(page, 'Complète au clavier');
      await part(page, 'Comment faire').getByText('Pas commencée').waitFor();
      await part(page, 'Comment faire').getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Comment faire' }).waitFor();
      await expect.poll(() => focused(page)).toBe('record-part');

      const add = page.getByRole('button', { name: 'Ajouter une étape' });
      const saved = untilSaved(page);
      for (const [rank, title] of ['Choisir', 'Planter', 'Arroser'].entries()) {
        await add.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => focused(page)).toBe(`record-steps-${rank}-title`);
        await page.keyboard.type(title);
      }
      await saved;
      const titles = () =>
        Promise.all([0, 1, 2].map((rank) => page.locator(`#record-steps-${rank}-title`).inputValue()));
      await page.locator('#record-steps-2-up').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('record-steps-1-up');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('record-steps-0-down');
      expect(await titles()).toEqual(['Arroser', 'Choisir', 'Planter']);
      await page.getByRole('button', { name: 'Retirer – Étape, n°\u00a02' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('record-steps-undo');
      const restored = untilSaved(page);
      await page.keyboard.press('Enter');
      await restored;
      expect(await titles()).toEqual(['Arroser', 'Choisir', 'Planter']);
      await expectReadable(page);

      await page.getByRole('link', { name: /^Partie suivante/ }).click();
      await page.getByRole('heading', { name: 'Ce que cela a donné' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Comment faire' }).waitFor();
      expect(await titles()).toEqual(['Arroser', 'Choisir', 'Planter']);
      await page.reload();
      await page.locator('#record-steps-2-title').waitFor();
      expect(await titles()).toEqual(['Arroser', 'Choisir', 'Planter']);
      await part(page, 'Comment faire').getByText('Commencée\u00a0: 1 sur 3').waitFor();
      await page.close();
    });

    test('tells the limit, what is left of it and what is wrong at the field, and leads there from what keeps the record from being sent', async () => {
      const page = await openPage(768);
      await startProject(page, 'Fautes et limites');
      await openPart(page, 'Coût et financement');
      await field(page, 'budget').fill('cher');
      await page.locator('#record-budget-problem').waitFor();
      expect(await field(page, 'budget').getAttribute('aria-describedby')).toContain('record-budget-problem');
      await part(page, 'Coût et financement').getByText('À revoir').waitFor();
      await openPart(page, 'Objectifs et avancement');
      await field(page, 'objectives').fill('x'.repeat(1501));
      await page.getByText(/^1 de trop sur 1\s500 caractères$/).waitFor();
      await field(page, 'objectives').fill('De l’ombre.');
      await page.getByText(/^Reste 1\s489 sur 1\s500 caractères$/).waitFor();
      await press(page, 'Ajouter un jalon');

      await press(page, 'Envoyer aux éditeurs');
      const summary = page.getByRole('group', { name: 'Il y a quelque chose à corriger' });
      await summary.getByRole('link', { name: 'À vérifier : Budget. Écrivez un nombre entier' }).click();
      await page.getByRole('heading', { name: 'Coût et financement' }).waitFor();
      await expect.poll(() => focused(page)).toBe('record-budget');
      await summary.getByRole('link', { name: /Jalon, n°\s1, Intitulé/ }).click();
      await expect.poll(() => focused(page)).toBe('record-milestones-0-title');
      await summary.getByRole('link', { name: /Commune/ }).click();
      await expect.poll(() => focused(page)).toBe('record-commune');
      await page.close();
    });

    test('keeps what is written without a connection, and links to what is on the portal by words of its title', async () => {
      const page = await openPage(360, 740);
      await startProject(page, 'Dans le tunnel');
      await openPart(page, 'Thèmes et territoires');
      await press(page, 'Ajouter un thème');
      const theme = page.locator('#record-themes-0-link');
      const proposals = page.getByRole('listbox');
      const chosen = 'Déchets et réemploi';
      await theme.fill('dechets');
      const saved = untilSaved(page);
      await proposals.getByRole('option', { name: chosen }).click();
      await saved;
      expect([await theme.inputValue(), await proposals.count()]).toEqual([chosen, 0]);
      await theme.fill('rien de tel');
      await page.getByRole('status').filter({ hasText: 'Aucun titre ne correspond.' }).waitFor();
      await page.keyboard.press('Tab');
      await page.getByRole('status').filter({ hasText: 'choisissez un titre de la liste' }).waitFor();
      expect(await theme.inputValue()).toBe(chosen);
      await context.setOffline(true);
      await page.getByLabel('Lutte contre le changement climatique').check();
      await page.getByRole('status').filter({ hasText: 'Hors ligne' }).waitFor();
      await openPart(page, 'Coût et financement');
      await field(page, 'budget').fill('12 000 €');
      const back = untilSaved(page);
      await context.setOffline(false);
      await back;
      await page.goto('about:blank');
      await page.goBack();
      await field(page, 'budget').waitFor();
      expect(await field(page, 'budget').inputValue()).toBe('12000');
      await openPart(page, 'Thèmes et territoires');
      expect(await page.getByLabel('Lutte contre le changement climatique').isChecked()).toBe(true);
      await expect.poll(() => theme.inputValue()).toBe(chosen);
      await expectReadable(page);
      await page.close();
    });

    test('lets a person choose between two lists that were changed at once, told in words', async () => {
      const [first, second] = [await openPage(768), await openPage(768)];
      await startProject(first, 'Deux listes');
      await openPart(first, 'Comment faire');
      await second.goto(first.url());
      for (const [page, words] of [
        [second, 'La leur'],
        [first, 'La mienne'],
      ] as const) {
        const saved = page === second ? untilSaved(page) : null;
        await press(page, 'Ajouter une étape');
        await page.locator('#record-steps-0-title').fill(words);
        await saved;
      }
      const choice = first.getByRole('group', { name: 'Ce champ a aussi été changé ailleurs' });
      await choice.getByText('1. La leur').waitFor();
      expect(await first.locator('#record-steps-0-title').inputValue()).toBe('La mienne');
      await choice.getByRole('button', { name: 'Prendre l’autre version' }).click();
      expect(await first.locator('#record-steps-0-title').inputValue()).toBe('La leur');
      await first.close();
      await second.close();
    });

    test('leads from a correction to its field, wherever it is, and takes the answer there', async () => {
      const page = await openPage(360, 740);
      await startProject(page, 'Corrigée dans sa partie');
      for (const [name, text] of [
        ['commune', 'Pau'],
        ['tagline', 'Une accroche.'],
        ['description', 'Une description.'],
      ] as const)
        await field(page, name).fill(text);
      await press(page, 'Envoyer aux éditeurs');
      await page.getByRole('dialog').getByRole('button', { name: 'Envoyer aux éditeurs' }).click();
      await page.getByText('Fiche envoyée', { exact: true }).waitFor();
      await askForCorrection(findParts().installation, recordOn(page), {
        field: 'budget',
        text: 'Combien cela a-t-il coûté ?',
        step: 1,
      });
      await page.reload();
      await part(page, 'Coût et financement').getByText('Correction demandée').waitFor();
      await press(page, 'Budget');
      await page.getByRole('heading', { name: 'Coût et financement' }).waitFor();
      await expect.poll(() => focused(page)).toBe('record-budget');
      await page.getByText('Demandé par l’équipe (incomplet)').waitFor();
      await field(page, 'budget').fill('9000');
      await page.getByLabel('Votre réponse').fill('Neuf mille euros.');
      await press(page, 'Renvoyer la fiche corrigée');
      const dialog = page.getByRole('dialog', { name: 'Renvoyer la fiche corrigée' });
      await dialog.getByRole('button', { name: 'Renvoyer la fiche corrigée' }).click();
      await page.getByText('Neuf mille euros.').waitFor();
      await page.close();
    });
  });

  describe('the page of a draft', () => {
    test('is the real one, beside the form on a wide screen, made anew with each save', async () => {
      const page = await openPage(1440, 900);
      await startProject(page, 'Vue avant de paraître');
      await press(page, 'Voir la page à côté');
      const frame = page.frameLocator('.space-frame');
      await frame.getByRole('heading', { level: 1, name: 'Vue avant de paraître' }).waitFor();
      await frame.getByText('Brouillon – cette page n’est pas publiée').waitFor();
      await openPart(page, 'Coût et financement');
      await field(page, 'budget').fill('9876');
      await frame
        .getByText(/9\s876/)
        .first()
        .waitFor();
      await expectReadable(page, '.space-beside > form');
      await press(page, 'Fermer la page à côté');
      expect(await page.locator('.space-frame').count()).toBe(0);
      await page.close();
    });

    test('opens in a tab of its own on a phone, is kept by no cache, and is nobody else’s', async () => {
      const page = await openPage(360, 740);
      await startProject(page, 'Dans un onglet');
      expect(await page.getByRole('button', { name: 'Voir la page à côté' }).isVisible()).toBe(false);
      const opened = context.waitForEvent('page');
      await page.getByRole('link', { name: 'Voir la page dans un onglet' }).click();
      const tab = await opened;
      await tab.waitForURL('**/apercu/**');
      await tab.getByRole('heading', { level: 1, name: 'Dans un onglet' }).waitFor();
      const answer = await context.request.get(tab.url());
      const { 'cache-control': cache, 'x-robots-tag': robots } = answer.headers();
      expect([cache, robots]).toEqual(['no-store', 'noindex, nofollow']);
      expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
      const address = `${findParts().installation.siteUrl}/espace-partenaires/api/records/${recordOn(page)}/preview`;
      const stranger = await fetch(address, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
      expect(stranger.status).toBe(401);
      await tab.close();
      await page.close();
    });
  });
}
