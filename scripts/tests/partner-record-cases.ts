/** Partners write records on a phone: in two tabs, without a connection, past the end of their session, and with texts that did harm elsewhere. */
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken } from './admin-screens.ts';
import {
  type PartnerParts,
  field,
  openPartner as openPartnerOf,
  openSpace,
  press,
  recordOn,
  told,
  untilSaved,
  write,
} from './partner-browsers.ts';

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

  const openPartner = () => openPartnerOf(findParts());

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
      await page.context().setOffline(true);
      await field(page, 'title').fill('Écrit dans le train');
      await told(page, 'Hors ligne');
      await page.goto('about:blank');
      await page.context().setOffline(false);
      await openSpace(page, findParts());
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
      const id = recordOn(page);
      await openSpace(page, findParts());
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
