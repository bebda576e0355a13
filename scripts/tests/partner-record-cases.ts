/** Partners tell their records on a phone, lose their connection, and see them published. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runAxe } from '../accessibility/checks/axe.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken } from './admin-screens.ts';
import type { Installation } from './installation.ts';

const title = 'Le verger du parcours';

export interface PartnerParts {
  readonly installation: Installation;
  readonly browser: Browser;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string) => page.locator(`.partner-space [name="${name}"]`);
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const told = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

/** Waits for the next save of a record. */
const untilSaved = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' && response.url().includes('/api/records/') && response.ok(),
  );

/** Writes in a field, and waits until that is saved. */
async function write(page: Page, name: string, text: string): Promise<void> {
  const saved = untilSaved(page);
  await field(page, name).fill(text);
  await saved;
}

const setOffline = (page: Page, isOffline: boolean) => page.context().setOffline(isOffline);

/** The identifier of the record that a page is about. */
const idOn = (page: Page) => new URL(page.url()).hash.replace('#fiche=', '');

/** Does something twice, as quickly as hands do. */
const pressTwice = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).dblclick();

/** Texts that did harm somewhere: each is to be read as it is written. */
const hostile = [
  '<script>window.hurt = 1</script>',
  '<img src=x onerror="window.hurt = 1">',
  '"><svg onload=window.hurt=1>',
  '<a href="javascript:window.hurt=1">ici</a>',
  '<iframe srcdoc="<script>parent.hurt=1</script>"></iframe>',
  '</textarea><script>window.hurt=1</script>',
  '<math><mtext></p><script>window.hurt=1</script>',
  '<style>@import "https://ailleurs.example/x.css"</style>',
  '<input autofocus onfocus=window.hurt=1>',
  '[ici](javascript:window.hurt=1) ![x](x"onerror="window.hurt=1)',
  '{{constructor.constructor("window.hurt=1")()}} ${window.hurt=1}',
  '&lt;script&gt;window.hurt=1&lt;/script&gt; \u202eexcé',
];

export function describePartnerRecords(findParts: () => PartnerParts): void {
  const siteUrl = () => findParts().installation.siteUrl;

  /** The partner of the demonstration, signed in with a browser of its own, on a phone. */
  async function openPartner(): Promise<Page> {
    const { installation, browser } = findParts();
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const { email, password } = await installation.account('Partenaire');
    await page.goto(`${installation.siteUrl}/espace-partenaires/`);
    await field(page, 'email').fill(email);
    await field(page, 'password').fill(password);
    await press(page, 'Se connecter');
    await heading(page, 'Nos fiches').waitFor();
    return page;
  }

  /** Asks the admin as an editor does. */
  async function askAdmin(method: string, path: string, body?: object): Promise<Response> {
    const { installation } = findParts();
    const token = await readAdminToken(installation.adminUrl, await installation.account('Éditeur'));
    const response = await fetch(new URL(path, installation.adminUrl), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect([path, response.status]).toEqual([path, 200]);
    return response;
  }

  describe('the records of a partner', () => {
    test('a project is told on a phone, kept while the connection is lost, sent once, corrected and published', async () => {
      const phone = await openPartner();
      await phone.getByRole('link', { name: 'Raconter un projet' }).click();
      await write(phone, 'title', title);
      await told(phone, 'Enregistré');
      expect(await phone.locator('.space-save').textContent()).toMatch(/^Enregistré à \d\d\sh\s\d\d/);

      await setOffline(phone, true);
      await field(phone, 'tagline').pressSequentially('Quarante fruitiers plantés');
      await told(phone, 'Hors ligne : gardé sur cet appareil');
      await field(phone, 'tagline').pressSequentially(' par les voisins.');
      const saved = untilSaved(phone);
      await setOffline(phone, false);
      await saved;
      await told(phone, 'Enregistré');

      const elsewhere = await openPartner();
      await elsewhere.getByRole('link', { name: title }).click();
      expect(await field(elsewhere, 'tagline').inputValue()).toBe(
        'Quarante fruitiers plantés par les voisins.',
      );
      await field(elsewhere, 'commune').fill('orthez');
      await press(elsewhere, 'Envoyer aux éditeurs');
      await elsewhere.getByRole('link', { name: 'À remplir avant l’envoi : Description.' }).click();
      expect(await elsewhere.locator('#record-description:focus').count()).toBe(1);
      await elsewhere.keyboard.type('La cour était en plein soleil.');

      await write(phone, 'tagline', 'Quarante fruitiers plantés et soignés par les voisins.');
      await pressTwice(elsewhere, 'Envoyer aux éditeurs');
      const dialog = elsewhere.getByRole('dialog', { name: 'Envoyer aux éditeurs' });
      await dialog.waitFor();
      await dialog.getByRole('button', { name: 'Envoyer aux éditeurs' }).dblclick();
      await elsewhere
        .getByText('Un éditeur va lire la fiche ; sa réponse vous arrive par courriel.')
        .waitFor();
      expect(await elsewhere.locator('dd').allTextContents()).toEqual([
        title,
        'Orthez',
        'Quarante fruitiers plantés et soignés par les voisins.',
        'La cour était en plein soleil.',
      ]);
      expect(await elsewhere.getByText('Fiche envoyée', { exact: true }).count()).toBe(1);

      const id = idOn(elsewhere);
      const review = `/reviews/documents/project/${id}`;
      const corrections = [{ field: 'tagline', kind: 'incomplet', text: 'Dites où.' }];
      await askAdmin('POST', `${review}/commands`, { command: 'ask', step: 1, corrections });
      await elsewhere.reload();
      await elsewhere.getByText('Demandé par l’équipe (incomplet) :').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await elsewhere.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await runAxe(elsewhere, '.partner-space')).toEqual([]);
      }
      await write(elsewhere, 'tagline', 'Quarante fruitiers plantés à Orthez.');
      await elsewhere.getByLabel('Votre réponse').fill('C’est dit.');
      await elsewhere.reload();
      expect(await elsewhere.getByLabel('Votre réponse').inputValue()).toBe('C’est dit.');
      await press(elsewhere, 'Renvoyer la fiche corrigée');
      await elsewhere
        .getByRole('dialog', { name: 'Renvoyer la fiche corrigée' })
        .getByRole('button', { name: 'Renvoyer la fiche corrigée' })
        .click();
      await elsewhere.getByText('C’est dit.').waitFor();

      await askAdmin('POST', `${review}/commands`, { command: 'publish', step: 3 });
      const address = `${siteUrl()}/projets/le-verger-du-parcours/`;
      await waitUntil('the page is served', async () => (await fetch(address)).status === 200);
      expect(await (await fetch(address)).text()).toContain('Quarante fruitiers plantés à Orthez.');
      await elsewhere.reload();
      await elsewhere.getByRole('link', { name: 'Lire la page publique' }).click();
      await heading(elsewhere, title).waitFor();

      await phone.goto(`${siteUrl()}/espace-partenaires/`);
      await phone.getByRole('link', { name: title }).first().waitFor();
      expect(await phone.getByRole('link', { name: title }).count()).toBe(1);
      const overflow = await phone.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      expect(overflow).toBe(false);
    });

    test('two tabs that write the same field lose nothing: a person chooses', async () => {
      const first = await openPartner();
      await first.getByRole('link', { name: 'Partager une bonne pratique' }).click();
      await write(first, 'title', 'Deux onglets');
      const second = await first.context().newPage();
      await second.goto(first.url());
      await write(second, 'summary', 'Écrit dans le second.');
      await field(first, 'summary').fill('Écrit dans le premier.');
      const choice = first.getByRole('group', { name: 'Ce champ a aussi été changé ailleurs' });
      await choice.getByText('Écrit dans le second.').waitFor();
      expect(await field(first, 'summary').inputValue()).toBe('Écrit dans le premier.');
      const saved = untilSaved(first);
      await press(first, 'Garder ma version');
      await saved;
      expect(await choice.count()).toBe(0);
      await second.reload();
      await field(second, 'summary').waitFor();
      expect(await field(second, 'summary').inputValue()).toBe('Écrit dans le premier.');
    });

    test('a record that was never saved is found again on the device', async () => {
      const page = await openPartner();
      await page.getByRole('link', { name: 'Raconter un projet' }).click();
      await field(page, 'title').waitFor();
      await setOffline(page, true);
      await field(page, 'title').fill('Écrit dans le train');
      await told(page, 'Hors ligne');
      await page.goto('about:blank');
      await setOffline(page, false);
      await page.goto(`${siteUrl()}/espace-partenaires/`);
      const saved = untilSaved(page);
      await page
        .getByRole('listitem')
        .filter({ hasText: 'pas encore enregistrée' })
        .getByRole('link')
        .click();
      await saved;
      expect(await field(page, 'title').inputValue()).toBe('Écrit dans le train');
    });

    test('a session that ends in mid-typing loses nothing: one signs in over the page, and what was typed is saved', async () => {
      const page = await openPartner();
      await page.getByRole('link', { name: 'Raconter un projet' }).click();
      await write(page, 'title', 'Session finie');
      await page.context().clearCookies();
      await field(page, 'tagline').fill('Écrit sans session.');
      const again = page.getByRole('dialog', { name: 'Votre session a pris fin' });
      await again.waitFor();
      await page.keyboard.press('Escape');
      await again.waitFor({ state: 'detached' });
      await told(page, 'gardé sur cet appareil');
      await field(page, 'tagline').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Puis encore.');
      await again.waitFor();
      const { email, password } = await findParts().installation.account('Partenaire');
      await again.locator('[name="email"]').fill(email);
      await again.locator('[name="password"]').fill(password);
      const saved = untilSaved(page);
      await again.getByRole('button', { name: 'Se connecter' }).click();
      await saved;
      await told(page, 'Enregistré');
      await page.reload();
      await field(page, 'tagline').waitFor();
      expect(await field(page, 'tagline').inputValue()).toBe('Écrit sans session. Puis encore.');
    });

    test('hostile texts in every field are read as they are written, in the space and on the portal', async () => {
      const page = await openPartner();
      await page.getByRole('link', { name: 'Raconter un projet' }).click();
      await field(page, 'title').fill(`Fiche ${hostile[1]}`);
      await field(page, 'commune').fill('Pau');
      await field(page, 'tagline').fill(hostile[0] ?? '');
      await field(page, 'description').fill(hostile.join('\n\n'));
      await press(page, 'Envoyer aux éditeurs');
      await page.getByRole('dialog').getByRole('button', { name: 'Envoyer aux éditeurs' }).click();
      await page.getByText('Fiche envoyée', { exact: true }).waitFor();
      await field(page, 'text').fill(hostile.join('\n'));
      await press(page, 'Envoyer le message');
      await told(page, 'Le message est envoyé.');
      const id = idOn(page);
      await page.goto(`${siteUrl()}/espace-partenaires/`);
      await page.getByRole('link', { name: `Fiche ${hostile[1]}` }).click();
      await page.getByText('Fiche envoyée', { exact: true }).waitFor();
      for (const text of hostile.slice(0, -1))
        expect(await page.locator('.space-list .space-words').last().textContent()).toContain(text);
      const inside = await page
        .locator('.partner-space')
        .locator('script, img, svg, iframe, math, style')
        .count();
      expect([inside, await page.evaluate('typeof window.hurt')]).toEqual([0, 'undefined']);
      expect(await page.locator('.space-values dd').nth(2).textContent()).toBe(hostile[0]);

      await askAdmin('POST', `/reviews/documents/project/${id}/commands`, { command: 'publish', step: 1 });
      await page.reload();
      const link = page.getByRole('link', { name: 'Lire la page publique' });
      const address = new URL((await link.getAttribute('href')) ?? '', siteUrl()).href;
      await waitUntil('the page is served', async () => (await fetch(address)).status === 200);
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const harm = await page.evaluate(
        '[typeof window.hurt, document.querySelectorAll("main :is(iframe, math, [onerror], [onload], [onfocus]), a[href^=javascript]").length]',
      );
      expect(harm).toEqual(['undefined', 0]);
    });
  });
}
