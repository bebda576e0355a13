import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { publish } from './admin-screens.ts';
import type { Installation } from './installation.ts';

interface Product {
  readonly installation: Installation;
  readonly browser: Browser;
  /** Of an editor who is signed in. */
  readonly admin: Page;
  /** What authorises the requests of this editor. */
  readonly token: string;
}

const title = 'Où poser des nichoirs ?';
const path = '/participer/consultations/ou-poser-des-nichoirs/';
const words = 'Sous le toit de la halle, à l’abri du vent.';
const panelOf = (page: Page, name: string) => page.getByRole('complementary').filter({ hasText: name });

/** Publishes a consultation that is open on the day of the test, as the admin does. */
async function openConsultation({ installation, token }: Product): Promise<void> {
  const screens = '/content-manager/collection-types/api::consultation.consultation/actions/publish';
  const texts = { title, question: 'Où les poser ?', canChange: 'Les lieux.', isDecided: 'Leur nombre.' };
  const dates = { opensOn: '2020-01-01', closesOn: '2999-12-31' };
  const response = await fetch(new URL(screens, installation.adminUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...texts, ...dates, slug: 'ou-poser-des-nichoirs', involvement: 'consultation' }),
  });
  expect(response.ok).toBe(true);
  await waitUntil(
    'the consultation is on line',
    async () => (await fetch(`${installation.siteUrl}${path}`)).ok,
  );
}

/** Answers it as a visitor does. */
async function contribute({ installation, browser }: Product): Promise<void> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '198.51.100.250' } });
  const page = await context.newPage();
  await page.goto(`${installation.siteUrl}${path}`);
  const field = (name: string) => page.locator(`.public-form [name="${name}"]`);
  await field('message').focus();
  await page.locator('public-form:defined').waitFor({ state: 'attached' });
  await field('message').fill(words);
  await field('name').fill('Hirondelle');
  await field('email').fill('hirondelle@exemple.fr');
  await field('agreement').check();
  await page.getByRole('button', { name: 'Envoyer la contribution' }).click();
  await page.locator('#message-envoye').waitFor();
  await context.close();
}

async function openMessage({ installation, admin }: Product): Promise<void> {
  await admin.goto(`${installation.adminUrl}/content-manager/collection-types/api::message.message`);
  await admin.getByRole('row').filter({ hasText: 'Hirondelle' }).click();
  await panelOf(admin, 'Contribution').waitFor();
}

async function waitForDraft(admin: Page): Promise<void> {
  await admin.waitForURL(/api::contribution\.contribution/);
  await admin.getByRole('heading', { name: 'Hirondelle' }).waitFor();
}

/** What an editor makes of a contribution that arrives. The product is read when the tests run. */
export function describeContributions(read: () => Product): void {
  describe('a contribution to a consultation', () => {
    test('becomes a draft with one button on its message, which leads back to the message', async () => {
      const product = read();
      const { admin } = product;
      await openConsultation(product);
      await contribute(product);
      await openMessage(product);
      await admin.getByRole('button', { name: 'Préparer la publication' }).click();
      await waitForDraft(admin);
      expect(await admin.getByRole('textbox', { name: /^Contribution/ }).inputValue()).toBe(words);
      expect(await admin.getByRole('textbox', { name: /^Nom ou pseudonyme/ }).inputValue()).toBe(
        'Hirondelle',
      );
      await admin.getByRole('button', { name: title }).or(admin.getByText(title)).first().waitFor();
      expect(await admin.locator('main').innerText()).not.toContain('exemple.fr');
      await panelOf(admin, 'Message reçu').getByRole('link').click();
      await admin.getByRole('link', { name: 'Ouvrir la contribution' }).click();
      await waitForDraft(admin);
    });

    test('is on the page of the consultation once its editor publishes it', async () => {
      const { installation, admin } = read();
      await publish(admin);
      await waitUntil('the contribution is on line', async () => {
        const text = await (await fetch(`${installation.siteUrl}${path}`)).text();
        return text.includes(words) && text.includes('Hirondelle');
      });
      const text = await (await fetch(`${installation.siteUrl}${path}`)).text();
      expect(text).not.toContain('hirondelle@exemple.fr');
    });
  });
}
