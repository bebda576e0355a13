import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { signIn as signInAdmin } from './admin-screens.ts';
import { describeCompleteForm } from './complete-form-cases.ts';
import { startDemonstration } from './demonstration.ts';
import type { Installation } from './installation.ts';
import { describePartnerFiles } from './partner-file-cases.ts';
import { describePartnerRecords } from './partner-record-cases.ts';

const password = 'une phrase facile à retenir';

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  installation = await startDemonstration();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

/** A person with a browser of their own, on a phone. */
async function openPerson(): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

const open = (page: Page, path: string) => page.goto(`${installation.siteUrl}/espace-partenaires/${path}`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const field = (page: Page, name: string) => page.locator(`.partner-space [name="${name}"]`);

/** The address of the link in the e-mail to an address whose words match. */
async function readLink(email: string, page: string): Promise<string> {
  const folder = join(installation.dataDir, 'outbox');
  return waitUntil(`the e-mail to ${email}`, async () => {
    for (const name of await readdir(folder)) {
      const mail = (await readFile(join(folder, name), 'utf8'))
        .replaceAll(/=\r?\n/g, '')
        .replaceAll('=3D', '=');
      const link = new RegExp(`http://\\S+/espace-partenaires/${page}/#jeton=[\\w.-]+`).exec(mail)?.[0];
      if (link && mail.includes(`To: ${email}`)) return link;
    }
    return null;
  });
}

async function signIn(page: Page, email: string): Promise<void> {
  await field(page, 'email').fill(email);
  await field(page, 'password').fill(password);
  await press(page, 'Se connecter');
}

/** The team accepts an organisation in its ordinary form. */
async function acceptInAdmin(title: string): Promise<void> {
  const admin = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  admin.setDefaultTimeout(30_000);
  await signInAdmin(admin, installation.adminUrl, await installation.account('Éditeur'));
  await admin.goto(
    `${installation.adminUrl}/content-manager/collection-types/api::organisation.organisation`,
  );
  await admin.getByText(title).first().click();
  await admin.getByRole('combobox', { name: /^État/ }).click();
  await admin.getByRole('option', { name: 'acceptée' }).click();
  const saved = admin.waitForResponse((response) => response.request().method() === 'PUT');
  await admin.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  expect((await saved).status()).toBe(200);
  await admin.context().close();
}

test('an organisation asks for an account, is accepted, invites a colleague, and signs out everywhere', async () => {
  const first = await openPerson();
  await open(first, 'demande/');
  await press(first, 'Envoyer la demande');
  const summary = first.getByRole('group', { name: 'Il y a quelque chose à corriger' });
  await summary.waitFor();
  expect(await first.locator('.form-summary:focus').count()).toBe(1);
  await summary.getByRole('link').first().click();
  expect(await first.locator('#request-organisation:focus').count()).toBe(1);
  await field(first, 'organisation').fill('Les Jardins du parcours');
  await field(first, 'type').selectOption('association');
  await field(first, 'country').selectOption('France');
  await field(first, 'number').fill('732 829 320 00074');
  await field(first, 'commune').fill('pau');
  await field(first, 'name').fill('Camille');
  await field(first, 'email').fill('camille@exemple.fr');
  await field(first, 'agreement').check();
  await press(first, 'Envoyer la demande');
  await heading(first, 'Regardez votre boîte aux lettres').waitFor();

  await first.goto(await readLink('camille@exemple.fr', 'confirmation'));
  expect(first.url()).not.toContain('jeton');
  await field(first, 'password').fill(password);
  await press(first, 'Confirmer et continuer');
  await first.getByText('nous est parvenue').waitFor();
  expect(await heading(first, 'Membres').count()).toBe(0);

  await acceptInAdmin('Les Jardins du parcours');
  await first.reload();
  await heading(first, 'Membres').waitFor();
  await first.getByText('Aucune fiche pour l’instant.').waitFor();
  await field(first, 'email').fill('sam@exemple.fr');
  await field(first, 'role').selectOption('contributeur');
  await press(first, 'Envoyer l’invitation');
  await first.getByText('L’invitation est partie').waitFor();
  await first.getByText('jusqu’au').waitFor();

  const second = await openPerson();
  await second.goto(await readLink('sam@exemple.fr', 'invitation'));
  await field(second, 'name').fill('Sam');
  await field(second, 'password').fill(password);
  await field(second, 'agreement').check();
  await press(second, 'Rejoindre l’organisme');
  await heading(second, 'Bonjour Sam').waitFor();
  await second.getByText('Camille', { exact: true }).waitFor();
  expect(await heading(second, 'Inviter un collègue').count()).toBe(0);

  const elsewhere = await openPerson();
  await open(elsewhere, '');
  await signIn(elsewhere, 'camille@exemple.fr');
  await heading(elsewhere, 'Bonjour Camille').waitFor();
  await first.reload();
  await press(first, 'Se déconnecter partout');
  await heading(first, 'Se connecter').waitFor();

  await field(elsewhere, 'email').fill('reste@exemple.fr');
  await field(elsewhere, 'role').selectOption('gestionnaire');
  await press(elsewhere, 'Envoyer l’invitation');
  const again = elsewhere.getByRole('dialog', { name: 'Votre session a pris fin' });
  await again.waitFor();
  await again.locator('[name="email"]').fill('camille@exemple.fr');
  await again.locator('[name="password"]').fill(password);
  await again.getByRole('button', { name: 'Se connecter' }).click();
  await again.waitFor({ state: 'detached' });
  expect(await field(elsewhere, 'email').inputValue()).toBe('reste@exemple.fr');
  await press(elsewhere, 'Envoyer l’invitation');
  await elsewhere.getByText('L’invitation est partie').waitFor();
  await second.reload();
  await heading(second, 'Bonjour Sam').waitFor();

  const overflow = await elsewhere.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  expect(overflow).toBe(false);
});

test('the tokens of a session are out of the reach of scripts and of other sites', async () => {
  const page = await openPerson();
  await open(page, '');
  const { email, password: own } = await installation.account('Partenaire');
  await field(page, 'email').fill(email);
  await field(page, 'password').fill(own);
  await press(page, 'Se connecter');
  await heading(page, 'Bonjour Compte Partenaire').waitFor();
  expect(await page.evaluate<string>('document.cookie')).toBe('');
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]).toSorted()).toEqual([
    ['espace-acces', true, 'Strict'],
    ['espace-session', true, 'Strict'],
  ]);
  await page.getByRole('link', { name: 'Voir sa fiche sur le portail' }).click();
  await page.waitForURL('**/partenaires/departement-des-pyrenees-atlantiques/');
});

describePartnerRecords(() => ({ installation, browser }));

describePartnerFiles(() => ({ installation, browser }));

describeCompleteForm(() => ({ installation, browser }));
