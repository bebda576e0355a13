/** Partners write records on a phone: in two tabs, without a connection, and past the end of their session. */
import { describe, expect, test } from 'vitest';
import {
  type PartnerParts,
  field,
  openPartner as openPartnerOf,
  openSpace,
  press,
  told,
  untilSaved,
  write,
} from './partner-browsers.ts';

/** Notes the live regions that come with their words. */
const watchRegions = `
  window.cameFilled = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        for (const region of [node, ...(node.querySelectorAll?.('*') ?? [])])
          if (region.role === 'status' && region.textContent !== '') window.cameFilled.push(region.textContent);
  }).observe(document, { childList: true, subtree: true });
`;

export function describeRecordWriting(findParts: () => PartnerParts): void {
  const openPartner = () => openPartnerOf(findParts());

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
      expect(await first.locator('#record-summary:focus').count()).toBe(1);
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
      // Its start may have reached the space, without an answer: it is there once, by the title that was typed.
      const listed = page.getByRole('listitem').filter({ hasText: 'Écrit dans le train' });
      await listed.getByText(/pas encore enregistré/).waitFor();
      expect(await listed.count()).toBe(1);
      await listed.getByRole('link').click();
      await saved;
      expect(await field(page, 'title').inputValue()).toBe('Écrit dans le train');

      await page.context().setOffline(true);
      await field(page, 'tagline').fill('Et au tunnel.');
      await told(page, 'Hors ligne');
      await page.goto('about:blank');
      await page.context().setOffline(false);
      await openSpace(page, findParts());
      await listed.getByText('Un texte écrit sur cet appareil').waitFor();
      expect(await listed.count()).toBe(1);
      // The page that was left may have saved it without an answer: there is then nothing to send again.
      await listed.getByRole('link').click();
      await expect
        .poll(() => page.evaluate('JSON.stringify(localStorage)'), { timeout: 15_000 })
        .not.toContain('Et au tunnel.');
      expect(await field(page, 'tagline').inputValue()).toBe('Et au tunnel.');
      await openSpace(page, findParts());
      await listed.waitFor();
      expect(await listed.getByText('Un texte écrit sur cet appareil').count()).toBe(0);
    });

    test('the address of another record, in the same tab, opens that one', async () => {
      const page = await openPartner();
      await page.getByRole('link', { name: 'Écrit dans le train' }).click();
      await field(page, 'title').waitFor();
      const first = page.url();
      await openSpace(page, findParts());
      await page.getByRole('link', { name: 'Deux onglets' }).click();
      await field(page, 'summary').waitFor();
      await page.evaluate(`location.hash = ${JSON.stringify(new URL(first).hash)}`);
      await field(page, 'tagline').waitFor();
      expect(await field(page, 'title').inputValue()).toBe('Écrit dans le train');
    });

    test('a draft that was just started is deleted from its page, as it is', async () => {
      const page = await openPartner();
      await page.getByRole('link', { name: 'Raconter un projet' }).click();
      await field(page, 'title').waitFor();
      expect(await page.getByRole('button', { name: 'Supprimer le brouillon' }).count()).toBe(0);
      await write(page, 'title', 'Commencée pour rien');
      await press(page, 'Supprimer le brouillon');
      const dialog = page.getByRole('dialog', { name: 'Supprimer le brouillon' });
      await dialog.getByRole('button', { name: 'Supprimer le brouillon' }).click();
      await page.getByRole('heading', { name: 'Nos fiches' }).waitFor();
      await page.getByRole('link', { name: 'Deux onglets' }).waitFor();
      expect(await page.getByText('Commencée pour rien').count()).toBe(0);
    });

    test('is told where screen readers hear it: in a place that was there, and empty, before', async () => {
      const page = await openPartner();
      await page.addInitScript(watchRegions);
      const pages = [
        ['', page.getByRole('heading', { name: 'Nos fiches' })],
        ['fiche/#nouveau=project&reprend=absente', page.getByText('Cette fiche n’est plus en ligne')],
        ['verification/#jeton=e30.x', page.getByText('Ce lien a déjà servi')],
      ] as const;
      for (const [path, shown] of pages) {
        await openSpace(page, findParts(), path);
        await shown.waitFor();
        expect([path, await page.evaluate<string[]>('window.cameFilled')]).toEqual([path, []]);
      }
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
  });
}
