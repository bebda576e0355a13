import { previewSegment } from '@agenda21/content-types';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { openNewForm, publish, signIn, unpublish } from './admin-screens.ts';
import { describeAudience } from './audience-cases.ts';
import { startDemonstration } from './demonstration.ts';
import type { Installation } from './installation.ts';
import { describeReviews } from './review-cases.ts';

let installation: Installation;
let browser: Browser;
let editor: Page;
let administrator: Page;

const title = 'Compter les hirondelles du village';
const path = '/bonnes-pratiques/compter-les-hirondelles-du-village/';
const draft = 'Un brouillon que seul le lien fait lire.';
const redrafted = 'Un brouillon repris dans un autre onglet.';

const panelOf = (page: Page, name: string) => page.getByRole('complementary').filter({ hasText: name });
const standingOf = (page: Page) => panelOf(page, 'Mise en ligne').getByRole('status').first();
const blockOf = (page: Page) => page.getByRole('region', { name: 'Mise en ligne du portail' });

/** Remembers that a page was not loaded again: what is set here goes away with it. */
const markAsLoaded = (page: Page) => page.evaluate('globalThis.isStillTheSame = true');
const isStillTheSame = (page: Page) => page.evaluate('globalThis.isStillTheSame === true');

async function openSession(role: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await signIn(page, installation.adminUrl, await installation.account(role));
  return page;
}

const frameOf = (preview: Page) => preview.frameLocator('iframe[data-testid="preview-iframe"]');

/** Saves another draft of the document that the editor has open. */
async function saveDraft(summary: string): Promise<void> {
  await editor.getByRole('textbox', { name: /^Résumé/ }).fill(summary);
  const saved = editor.waitForResponse((response) => response.request().method() === 'PUT');
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await saved;
}

/** Opens a tab for the preview of the document that the editor has open, and goes there once it is prepared. */
async function openPreview(prepare: (preview: Page) => unknown = () => null): Promise<Page> {
  const preview = await editor.context().newPage();
  await prepare(preview);
  const { origin, pathname } = new URL(editor.url());
  await preview.goto(`${origin}${pathname}/preview?plugins[i18n][locale]=fr&status=draft`);
  return preview;
}

/** An address of a preview that no longer works. */
const expiredAddress = () => `${installation.siteUrl}/${previewSegment}/${'x'.repeat(43)}/`;

/** Reads an address as someone who has no account. */
const readSignedOut = async (address: string) => {
  const answer = await fetch(address, { redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
};

beforeAll(async () => {
  installation = await startDemonstration({ AUDIENCE_SAVE_MS: '300' });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  editor = await openSession('Éditeur');
  administrator = await openSession('Administrateur');
});

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

test('a document that is not saved has no panel, and a draft is said never to be published', async () => {
  await openNewForm(editor, installation.adminUrl, 'good-practice');
  expect(await panelOf(editor, 'Mise en ligne').count()).toBe(0);
  await editor.getByRole('textbox', { name: /^Titre/ }).fill(title);
  await editor.getByRole('textbox', { name: /^Résumé/ }).fill('Chaque printemps, un comptage à pied.');
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await standingOf(editor).filter({ hasText: 'Jamais publiée' }).waitFor();
});

test('publishing turns the panel to « En ligne depuis » without a reload, once the page is served', async () => {
  await markAsLoaded(editor);
  await publish(editor);
  await standingOf(editor)
    .filter({ hasText: /^En ligne depuis \d\d:\d\d:\d\d \([\d,]+\s(s|min)\)$/ })
    .waitFor({ timeout: 60_000 });
  expect(await isStillTheSame(editor)).toBe(true);
  const link = panelOf(editor, 'Mise en ligne').getByRole('link', { name: 'voir la page' });
  const { status, text } = await readSignedOut((await link.getAttribute('href')) ?? '');
  expect([status, text.includes(title)]).toEqual([200, true]);
});

test('the panel names the other pages that were refreshed', async () => {
  await editor.getByText(/pages? renouvelées? avec celle-ci/).click();
  const paths = await panelOf(editor, 'Mise en ligne').getByRole('listitem').allTextContents();
  expect(paths).toContain('/bonnes-pratiques/ (nouvel onglet)');
  expect(paths).not.toContain(`${path} (nouvel onglet)`);
});

test('the button of a link that could not be made keeps the focus', async () => {
  const shares = '**/publishing/documents/**/shares?*';
  await editor.route(shares, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await editor.getByRole('button', { name: 'Créer un lien' }).click();
  await editor.getByText('Le lien n’a pas été créé').first().waitFor();
  await editor.getByRole('button', { name: 'Créer un lien' }).and(editor.locator(':focus')).waitFor();
  await editor.unroute(shares);
});

test('a link made in the panel opens the draft signed out, and stops once it is revoked', async () => {
  await saveDraft(draft);
  await editor.getByRole('button', { name: 'Créer un lien' }).click();
  const field = editor.getByRole('textbox', { name: 'Adresse à envoyer' });
  await field.and(editor.locator(':focus')).waitFor();
  await editor.getByRole('button', { name: 'Copier le lien' }).click();
  await editor.getByText('Lien copié.').waitFor();
  const address = await editor.evaluate<string>('navigator.clipboard.readText()');
  const shared = await readSignedOut(address);
  expect([shared.status, shared.text.includes(draft)]).toEqual([200, true]);
  expect((await readSignedOut(`${installation.siteUrl}${path}`)).text).not.toContain(draft);

  await editor.getByRole('button', { name: /^Révoquer le lien/ }).click();
  await editor.getByRole('alertdialog').getByRole('button', { name: 'Révoquer' }).click();
  await editor.getByText('Aucun lien ne fonctionne en ce moment.').waitFor();
  const revoked = await readSignedOut(address);
  expect([revoked.status >= 400, revoked.text.includes(draft)]).toEqual([true, false]);
});

test('the preview shows the draft in its frame, and what is saved in another tab without a reload of its page', async () => {
  const preview = await openPreview();
  const frame = frameOf(preview);
  await frame.getByText(draft).first().waitFor();
  await frame.getByText('cette page n’est pas publiée').waitFor();
  await markAsLoaded(preview);

  await saveDraft(redrafted);
  await frame.getByText(redrafted).first().waitFor();
  expect(await isStillTheSame(preview)).toBe(true);
  await preview.close();
});

test('a preview that opens at an address which expired meanwhile shows the draft all the same', async () => {
  const answers: string[] = [];
  const preview = await openPreview((page) =>
    page.route(
      '**/content-manager/preview/url/**',
      (route) => {
        answers.push(route.request().url());
        return route.fulfill({ json: { data: { url: expiredAddress() } } });
      },
      { times: 1 },
    ),
  );
  await frameOf(preview).getByText(redrafted).first().waitFor();
  expect(answers).toHaveLength(1);
  await preview.close();
});

test('a preview whose address expired works again at the next save', async () => {
  const preview = await openPreview();
  const frame = frameOf(preview);
  await frame.getByText(redrafted).first().waitFor();
  await frame.owner().evaluate((element, address) => element.setAttribute('src', address), expiredAddress());
  await frame.getByText('Cet aperçu n’existe plus').first().waitFor();
  await saveDraft(draft);
  await frame.getByText(draft).first().waitFor();
  await preview.close();
});

test('the preview shows the draft at the width of a phone, without scrolling sideways', async () => {
  const preview = await openPreview();
  const page = frameOf(preview).locator('html');
  await frameOf(preview).getByText(draft).first().waitFor();
  await preview.getByRole('combobox', { name: 'Choisir un écran' }).click();
  await preview.getByRole('option', { name: 'Téléphone' }).click();
  const readWidths = () =>
    page.evaluate((html: { clientWidth: number; scrollWidth: number }) => ({
      visible: html.clientWidth,
      whole: html.scrollWidth,
    }));
  await waitUntil('as wide as a phone', async () => (await readWidths()).visible <= 375);
  const { visible, whole } = await readWidths();
  expect(whole).toBeLessThanOrEqual(visible);
  await preview.close();
});

test('the home page tells the publication and the health, and an editor may not rebuild', async () => {
  await editor.goto(installation.adminUrl);
  const line = blockOf(editor).getByRole('listitem').filter({ hasText: title }).first();
  await line.filter({ hasText: 'En ligne' }).waitFor();
  await blockOf(editor).getByText('Tout va bien.').waitFor();
  expect(await blockOf(editor).getByRole('button', { name: 'Reconstruire tout' }).count()).toBe(0);
  expect(await blockOf(editor).getByRole('button', { name: 'Revenir à…' }).count()).toBe(0);
});

test('an administrator rebuilds everything after a confirmation, and sees it done', async () => {
  await blockOf(administrator).getByRole('button', { name: 'Reconstruire tout' }).click();
  const dialog = administrator.getByRole('alertdialog');
  await dialog.getByText('Toutes les pages seront refaites').waitFor();
  await dialog.getByRole('button', { name: 'Reconstruire tout' }).click();
  await blockOf(administrator)
    .getByRole('listitem')
    .filter({ hasText: 'Reconstruction de tout le portail' })
    .filter({ hasText: 'Fait' })
    .first()
    .waitFor({ timeout: 90_000 });
});

test('an administrator goes back to an earlier version once told what that does', async () => {
  await blockOf(administrator).getByRole('button', { name: 'Revenir à…' }).click();
  const dialog = administrator.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Revenir à cette version' }).isDisabled()).toBe(true);
  await dialog.getByRole('radio').last().click();
  await dialog.getByText('ce qui a été retiré depuis redevient visible').waitFor();
  await dialog.getByRole('button', { name: 'Revenir à cette version' }).click();
  await administrator.getByText('Le portail revient à la version choisie.').waitFor();
  await blockOf(administrator)
    .getByRole('listitem')
    .filter({ hasText: 'Retour à une version précédente' })
    .filter({ hasText: 'Fait' })
    .first()
    .waitFor();
});

test('the panel says that the roll-back took the publication away, until the next one', async () => {
  const line = blockOf(editor).getByRole('listitem').filter({ hasText: title }).first();
  await line.filter({ hasText: 'Annulée par un retour' }).waitFor();
  await editor.goBack();
  await standingOf(editor).filter({ hasText: 'Ce changement n’est plus visible' }).waitFor();
  expect((await readSignedOut(`${installation.siteUrl}${path}`)).status).toBe(404);
});

test('withdrawing turns the panel to « Retirée du portail depuis » without a reload', async () => {
  await markAsLoaded(editor);
  await publish(editor);
  await panelOf(editor, 'Mise en ligne')
    .getByText('Le brouillon a des changements')
    .waitFor({ state: 'hidden' });
  await standingOf(editor).filter({ hasText: 'En ligne depuis' }).waitFor({ timeout: 60_000 });
  await unpublish(editor);
  await standingOf(editor).filter({ hasText: 'Retirée du portail depuis' }).waitFor({ timeout: 60_000 });
  expect(await isStillTheSame(editor)).toBe(true);
  await waitUntil('the page is gone', async () => {
    return (await readSignedOut(`${installation.siteUrl}${path}`)).status === 410;
  });
});

describeReviews(() => ({ installation, editor }));
describeAudience(() => ({ installation, browser, editor }));
