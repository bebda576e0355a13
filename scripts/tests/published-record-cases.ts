/** What becomes of a record that a partner told: seen in the space once it is published, and confirmed a year later. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runAxe } from '../accessibility/checks/axe.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken } from './admin-screens.ts';
import type { Installation } from './installation.ts';

/** The record that was told and published before, and its page. */
const title = 'Le verger du parcours';
const path = '/projets/le-verger-du-parcours/';

const A_YEAR_MS = 366 * 24 * 3_600_000;

export interface PublishedParts {
  readonly installation: Installation;
  readonly browser: Browser;
  /** Stops the installation, and starts it again with other settings on the same data. */
  restart(environment: Readonly<Record<string, string>>): Promise<Installation>;
}

const field = (page: Page, name: string) => page.locator(`.partner-space [name="${name}"]`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** The words of a written e-mail, once there is one whose link leads to the yearly check. */
async function readCheckMail(dataDir: string, to: string): Promise<string> {
  const folder = join(dataDir, 'outbox');
  return waitUntil(`the yearly e-mail to ${to}`, async () => {
    for (const name of await readdir(folder)) {
      const mail = (await readFile(join(folder, name), 'utf8'))
        .replaceAll(/=\r?\n/g, '')
        .replaceAll('=3D', '=');
      if (mail.includes(`To: ${to}`) && mail.includes('/espace-partenaires/verification/#jeton='))
        return mail;
    }
    return null;
  });
}

export function describePublishedRecords(findParts: () => PublishedParts): void {
  async function openPhone(): Promise<Page> {
    const context = await findParts().browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 360, height: 740 },
    });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  async function signIn(page: Page): Promise<void> {
    const { email, password } = await findParts().installation.account('Partenaire');
    await field(page, 'email').fill(email);
    await field(page, 'password').fill(password);
    await press(page, 'Se connecter');
  }

  /** An editor shares something with the partners. */
  async function share(item: object): Promise<void> {
    const { adminUrl, account } = findParts().installation;
    const token = await readAdminToken(adminUrl, await account('Éditeur'));
    const path = '/content-manager/collection-types/api::shared-item.shared-item';
    const response = await fetch(new URL(path, adminUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(item),
    });
    expect(response.status).toBe(201);
  }

  /** Nothing is clipped on a phone, and nothing is in the way of anyone, in both schemes. */
  async function checkPage(page: Page): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await runAxe(page, '.partner-space')).toEqual([]);
    }
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  }

  describe('a published record', () => {
    test('is shown with its address and a badge to copy, and a practice is taken up from its page', async () => {
      const { siteUrl } = findParts().installation;
      const phone = await openPhone();
      await phone.goto(`${siteUrl}/espace-partenaires/`);
      await signIn(phone);
      await phone.getByRole('link', { name: title }).click();
      await heading(phone, 'Une fois publiée').waitFor();
      const code = await phone.getByLabel('Code à coller dans votre page').inputValue();
      expect(code).toContain(`href="${siteUrl}${path}"`);
      await phone.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await press(phone, 'Copier le code');
      await phone.getByText('Le code est copié.').waitFor();
      expect(await phone.evaluate<string>('navigator.clipboard.readText()')).toBe(code);
      await checkPage(phone);

      await phone.goto(`${siteUrl}/bonnes-pratiques/`);
      await phone.locator('main a[href^="/bonnes-pratiques/"]').first().click();
      const practice = await phone.locator('h1').innerText();
      await phone.getByRole('link', { name: 'Racontez-la dans l’espace partenaires' }).click();
      await heading(phone, 'Nous l’avons fait aussi').waitFor();
      await phone.getByRole('link', { name: practice, exact: true }).waitFor();
      const saved = phone.waitForResponse((response) => response.request().method() === 'PUT');
      await field(phone, 'title').fill('Notre reprise');
      await saved;
      await phone.reload();
      await phone.getByText('D’après :').waitFor();
      await phone.getByRole('link', { name: practice, exact: true }).waitFor();
    });

    test('is beside what the team shares and the calls that are open, whose form has the name of the organisation', async () => {
      const { siteUrl } = findParts().installation;
      const date = { title: 'Comité des partenaires', date: '2099-03-18', startsAt: '18:30', place: 'Pau' };
      await share(date);
      const phone = await openPhone();
      await phone.goto(`${siteUrl}/espace-partenaires/`);
      await signIn(phone);
      await heading(phone, date.title).waitFor();
      await phone.getByText('mercredi 18 mars 2099, 18:30, Pau').waitFor();
      const download = phone.waitForEvent('download');
      await phone.getByRole('button', { name: /^Ajouter à mon agenda.*Comité/ }).click();
      const file = await readFile(await (await download).path(), 'utf8');
      expect(file).toContain('DTSTART;TZID=Europe/Paris:20990318T183000');
      await heading(phone, 'Appels ouverts').waitFor();
      await checkPage(phone);
      await phone.locator('section[aria-labelledby="calls"] li a').first().click();
      await phone.waitForURL('**/participer/appels/**');
      expect(await phone.locator('public-form [name="organisation"]').inputValue()).toBe(
        'Collège de démonstration',
      );
    });

    test('is confirmed a year later by the link of an e-mail and one click, and the portal shows the day', async () => {
      const shift = join(import.meta.dirname, 'move-clock.mjs');
      const { siteUrl, dataDir, account } = await findParts().restart({
        NODE_OPTIONS: `--import ${shift}`,
        CLOCK_AHEAD_MS: String(A_YEAR_MS),
      });
      const { email } = await account('Partenaire');
      const mail = await readCheckMail(dataDir, email);
      const link = /http:\S+?\/verification\/#jeton=[\w.-]+/.exec(mail)?.[0] ?? '';
      const dated = () =>
        fetch(siteUrl + path).then(async (page) => (await page.text()).includes('Fiche relue le'));
      expect(await dated()).toBe(false);

      const phone = await openPhone();
      await phone.goto(link);
      await heading(phone, title).waitFor();
      expect(phone.url()).not.toContain('jeton');
      await checkPage(phone);
      await press(phone, 'Oui, toujours d’actualité');
      await heading(phone, 'Merci, c’est noté').waitFor();
      await waitUntil('the page tells the day', dated);

      await phone.goto('about:blank');
      await phone.goto(link);
      await phone.getByText('Ce lien a déjà servi').waitFor();
    });
  });
}
