import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { floodForms } from '../bench/flood-forms.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken, signIn } from './admin-screens.ts';
import { describeContributions } from './contribution-cases.ts';
import { startDemonstration } from './demonstration.ts';
import type { Installation } from './installation.ts';

let installation: Installation;
let browser: Browser;
let admin: Page;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  installation = await startDemonstration();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  admin = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await signIn(admin, installation.adminUrl, await installation.account('Éditeur'));
  token = await readAdminToken(installation.adminUrl, await installation.account('Éditeur'));
});

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

/** The form as a visitor of one network: each test is another one, so that none is limited by the one before. */
let visitors = 0;
async function openForm(hasScript: boolean, path = '/contact/'): Promise<void> {
  visitors += 1;
  context = await browser.newContext({
    javaScriptEnabled: hasScript,
    extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${visitors}` },
  });
  page = await context.newPage();
  await page.goto(`${installation.siteUrl}${path}`);
  if (hasScript) await beginToFillIn();
}

/** What brings a form to life is loaded when one comes into it. */
async function beginToFillIn(): Promise<void> {
  await field('name').focus();
  await waitForLife();
}

const waitForLife = () => page.locator('public-form:defined').waitFor({ state: 'attached' });
afterEach(() => context.close());

const field = (name: string) => page.locator(`.public-form [name="${name}"]`);
const typedIn = (name: string) => field(name).inputValue();
const submit = () => page.getByRole('button', { name: 'Envoyer le message' });
const sent = () => page.getByRole('heading', { name: 'Votre message est envoyé' });
const summary = () => page.getByRole('group', { name: 'Votre message n’est pas parti' });
const isFocused = async (selector: string) => (await page.locator(`${selector}:focus`).count()) === 1;

async function fillIn(name: string, email = 'zoe@exemple.fr'): Promise<void> {
  await field('subject').selectOption('question');
  await field('message').fill('Où trouver le plan ?\nMerci.');
  await field('name').fill(name);
  await field('email').fill(email);
}

let token: string;

/** The messages that the cms keeps under a name, as it gives them to an editor. */
async function readKept(name: string): Promise<readonly Record<string, unknown>[]> {
  const address = new URL('/content-manager/collection-types/api::message.message', installation.adminUrl);
  address.searchParams.set('filters[name][$eq]', name);
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { results: Record<string, unknown>[] }).results;
}

const keptCount = async (name: string) => (await readKept(name)).length;

describe('with a script', () => {
  beforeEach(() => openForm(true));

  test('a message is sent with the keyboard alone, said to be sent where the reader is, and kept once', async () => {
    await field('subject').focus();
    await page.keyboard.press('ArrowDown');
    for (const words of ['Bonjour', 'Clavier', 'clavier@exemple.fr']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(words);
    }
    await page.keyboard.press('Tab');
    expect(await isFocused('.form-purpose a')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused('[data-submit]')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await sent().waitFor();
    expect(await isFocused('#message-envoye')).toBe(true);
    expect(page.url()).toBe(`${installation.siteUrl}/contact/`);
    expect(await readKept('Clavier')).toMatchObject([
      { message: 'Bonjour', about: 'question', proof: 'calcul du navigateur', state: 'à traiter' },
    ]);
  });

  test('what is refused is told in a summary that takes the focus and leads to each field', async () => {
    await fillIn('Refus', 'zoe');
    await field('message').fill('x'.repeat(4001));
    await submit().click();
    await summary().waitFor();
    expect(await isFocused('[data-summary]')).toBe(true);
    expect(await page.title()).toMatch(/^Erreur/);
    const links = summary().getByRole('link');
    expect(await links.allTextContents()).toEqual([
      expect.stringContaining('Raccourcissez'),
      expect.stringContaining('Vérifiez'),
    ]);
    await links.last().click();
    expect(await isFocused('#contact-email')).toBe(true);
    expect(await field('email').getAttribute('aria-invalid')).toBe('true');
    const described = (await field('email').getAttribute('aria-describedby'))?.split(' ') ?? [];
    const words = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()));
    expect(words.join(' ')).toMatch(/Par exemple.*Vérifiez/s);
    expect([await typedIn('email'), (await typedIn('message')).length]).toEqual(['zoe', 4001]);
    await field('email').fill('zoe@exemple.fr');
    await field('message').fill('Plus court.');
    await submit().click();
    await sent().waitFor();
    expect(await keptCount('Refus')).toBe(1);
  });

  test('an answer to a call is kept with the call that it answers', async () => {
    await page.goto(`${installation.siteUrl}/participer/appels/volontaires-solidarite-64/`);
    await beginToFillIn();
    await field('message').fill('Deux mois, au printemps.');
    await field('name').fill('Candidat');
    await field('email').fill('candidat@exemple.fr');
    await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
    await sent().waitFor();
    const [kept] = await readKept('Candidat');
    expect(kept).toMatchObject({ message: 'Deux mois, au printemps.', state: 'à traiter' });
    expect(kept?.['about']).toContain('olontaires');
    expect(kept?.['aboutId']).toMatch(/^\w+$/);
  });

  test('a connection that is lost loses nothing, and the same message is sent when it is back', async () => {
    await fillIn('Coupure');
    await context.setOffline(true);
    await submit().click();
    await summary().waitFor();
    expect(await summary().textContent()).toContain('La connexion a été perdue');
    expect(await typedIn('message')).toBe('Où trouver le plan ?\nMerci.');
    await context.setOffline(false);
    await submit().click();
    await sent().waitFor();
    expect(await keptCount('Coupure')).toBe(1);
  });

  test('an answer that is lost on its way does not make two messages', async () => {
    await fillIn('Réponse perdue');
    await page.route(
      '**/formulaires/contact/',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await submit().click();
    await summary().waitFor();
    await submit().click();
    await sent().waitFor();
    expect(await keptCount('Réponse perdue')).toBe(1);
  });

  test('a page that is reloaded still holds what was typed, until it is sent', async () => {
    await fillIn('Brouillon');
    await page.reload();
    await waitForLife();
    expect([await typedIn('name'), await typedIn('subject')]).toEqual(['Brouillon', 'question']);
    await submit().click();
    await sent().waitFor();
    await page.reload();
    expect([await typedIn('name'), await typedIn('message')]).toEqual(['', '']);
  });

  test('nothing is asked of another site, and no policy of the page is broken', async () => {
    const foreign: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(installation.siteUrl)) foreign.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await fillIn('Politique');
    await submit().click();
    await sent().waitFor();
    expect([foreign, broken]).toEqual([[], []]);
  });
});

describe('without a script', () => {
  beforeEach(() => openForm(false));

  async function answerQuestion(): Promise<void> {
    const label = (await page.locator('[data-asks]').textContent()) ?? '';
    const [first, second] = (/(\d) plus (\d)/.exec(label) ?? []).slice(1).map(Number);
    await field('reponse').fill(String((first ?? 0) + (second ?? 0)));
  }

  test('a message is shown again with a question, and sent once it is answered', async () => {
    await fillIn('Sans script');
    await submit().click();
    await summary().waitFor();
    expect(await typedIn('message')).toBe('Où trouver le plan ?\nMerci.');
    await answerQuestion();
    await waitUntil('the portal believes that a person answered', async () => {
      await submit().click();
      return sent().isVisible();
    });
    expect(page.url()).toBe(`${installation.siteUrl}/contact/#message-envoye`);
    expect(await submit().isVisible()).toBe(false);
    expect(await readKept('Sans script')).toMatchObject([{ proof: 'question' }]);
  });

  test('what is refused is told on the page of the form, which loses nothing', async () => {
    await fillIn('Refus sans script', 'zoe');
    await submit().click();
    expect(await page.title()).toMatch(/^Erreur/);
    expect(await isFocused('[data-summary]')).toBe(true);
    await summary().getByRole('link').first().click();
    expect(await field('email').getAttribute('aria-invalid')).toBe('true');
    expect([await typedIn('name'), await typedIn('email'), await typedIn('subject')]).toEqual([
      'Refus sans script',
      'zoe',
      'question',
    ]);
    expect(await keptCount('Refus sans script')).toBe(0);
  });

  test('a form in Spanish is answered in Spanish', async () => {
    await page.goto(`${installation.siteUrl}/es/contact/`);
    await page.getByRole('button', { name: 'Enviar el mensaje' }).click();
    expect(await page.getByRole('link', { name: 'Escriba su nombre.' }).count()).toBe(1);
    expect(page.url()).toBe(`${installation.siteUrl}/es/formulaires/contact/`);
    await page.getByRole('link', { name: 'Qué hace el portal con sus datos' }).click();
    expect(page.url()).toBe(`${installation.siteUrl}/es/datos-personales/`);
  });
});

describe('in the admin', () => {
  test('hostile words are words: an editor reads them, and nothing runs', async () => {
    const hostile = '<img src=x onerror="document.title=`pris`"><script>document.title="pris"</script>';
    await openForm(true);
    await fillIn('Hostile');
    await field('message').fill(`${hostile} [lien](javascript:alert(1))`);
    await submit().click();
    await sent().waitFor();
    const [kept] = await readKept('Hostile');
    const dialogs: string[] = [];
    admin.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    await admin.goto(
      `${installation.adminUrl}/content-manager/collection-types/api::message.message/${String(kept?.['documentId'])}`,
    );
    await admin.getByRole('textbox', { name: /^Message/ }).waitFor();
    expect(await admin.getByRole('textbox', { name: /^Message/ }).inputValue()).toContain(hostile);
    expect(await admin.locator('main img[src="x"]').count()).toBe(0);
    expect(await admin.title()).not.toBe('pris');
    expect(dialogs).toEqual([]);
  });

  test('a message is processed by an editor, who cannot change what the visitor wrote', async () => {
    expect(await admin.getByRole('textbox', { name: /^Message/ }).isEditable()).toBe(false);
    await admin.getByRole('textbox', { name: /^Suite donnée/ }).fill('Répondu.');
    const saved = admin.waitForResponse((response) => response.request().method() === 'PUT');
    await admin.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    expect((await saved).ok()).toBe(true);
    expect(await readKept('Hostile')).toMatchObject([{ note: 'Répondu.' }]);
  });
});

describeContributions(() => ({ installation, browser, admin, token }));

test('a flood of forms that are refused costs little: two hundred a second at least, and no memory', async () => {
  await floodForms(installation.siteUrl, 3);
  const { requestsPerSecond, statuses, rssMb } = await floodForms(installation.siteUrl, 10);
  expect(Object.keys(statuses)).toEqual(['422']);
  expect(requestsPerSecond).toBeGreaterThanOrEqual(200);
  expect((rssMb.at(-1) ?? Infinity) - (rssMb[0] ?? 0)).toBeLessThan(64);
  expect(await keptCount('Robot')).toBe(0);
});

test('each person who wrote is told that it arrived, in a file when there is no mail server', async () => {
  const folder = join(installation.dataDir, 'outbox');
  const mails = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(mails.some((mail) => mail.includes('To: clavier@exemple.fr'))).toBe(true);
  expect(installation.log).toContain(folder);
});
