/** Partners write to the team, from a train: what they type is kept, and what they say is said once. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type PartnerParts, field, openPartner, press, told, write } from './partner-browsers.ts';

const words = 'Faut-il une photo ?';

export function describePartnerThread(findParts: () => PartnerParts): void {
  /** The page of a draft, which has a thread. */
  async function openDraft(title: string): Promise<Page> {
    const page = await openPartner(findParts());
    await page.getByRole('link', { name: 'Raconter un projet' }).click();
    await write(page, 'title', title);
    await page.reload();
    await field(page, 'text').waitFor();
    return page;
  }

  /** What waits for the team would keep other records off its home page. */
  async function remove(page: Page): Promise<void> {
    const name = 'Supprimer le brouillon';
    await press(page, name);
    await page.getByRole('dialog', { name }).getByRole('button', { name }).click();
    await page.getByRole('heading', { name: 'Nos fiches' }).waitFor();
  }

  const said = (page: Page, text = words) =>
    page
      .getByRole('region', { name: 'Échanges avec l’équipe' })
      .getByRole('listitem')
      .filter({ hasText: text });
  const typed = (page: Page) => field(page, 'text').inputValue();

  async function reload(page: Page): Promise<void> {
    await page.reload();
    await field(page, 'text').waitFor();
  }

  describe('a message to the team', () => {
    test('whose answer is lost is still there, and said once when one presses again', async () => {
      const page = await openDraft('Fil coupé');
      await field(page, 'text').fill(words);
      await reload(page);
      expect(await typed(page)).toBe(words);
      const taken = async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
        await route.fetch();
        await route.abort('connectionreset');
      };
      await page.route('**/commands', taken, { times: 2 });
      for (const reads of [() => Promise.resolve(), () => reload(page)]) {
        await press(page, 'Envoyer le message');
        await page.locator('.form-summary:focus').waitFor();
        await reads();
        expect(await typed(page)).toBe(words);
      }
      expect(await said(page).count()).toBe(1);
      await press(page, 'Envoyer le message');
      await told(page, 'Le message est envoyé.');
      expect([await said(page).count(), await typed(page)]).toEqual([1, '']);
      await reload(page);
      expect(await typed(page)).toBe('');

      await field(page, 'text').fill(words);
      await press(page, 'Envoyer le message');
      await said(page).nth(1).waitFor();
      expect(await said(page).count()).toBe(2);
      await remove(page);
    });

    test('that an earlier version of the portal kept without a key is said too', async () => {
      const page = await openDraft('Fil sans clé');
      await field(page, 'text').fill(words);
      await page.evaluate(() => {
        const name = Object.keys(localStorage).find((key) => key.endsWith('-message')) ?? '';
        const { text } = JSON.parse(localStorage.getItem(name) ?? '{}') as { text: object };
        localStorage.setItem(name, JSON.stringify({ text }));
      });
      await reload(page);
      expect(await typed(page)).toBe(words);
      await press(page, 'Envoyer le message');
      await told(page, 'Le message est envoyé.');
      expect([await said(page).count(), await typed(page)]).toEqual([1, '']);
      await remove(page);
    });

    test('outlives the end of the session, and other words are said too', async () => {
      const page = await openDraft('Fil sans session');
      await field(page, 'text').fill(words);
      await page.context().clearCookies();
      await press(page, 'Envoyer le message');
      const again = page.getByRole('dialog', { name: 'Votre session a pris fin' });
      const { email, password } = await findParts().installation.account('Partenaire');
      await again.locator('[name="email"]').fill(email);
      await again.locator('[name="password"]').fill(password);
      await again.getByRole('button', { name: 'Se connecter' }).click();
      await again.waitFor({ state: 'detached' });
      await field(page, 'text').fill(`${words} Et un plan ?`);
      await press(page, 'Envoyer le message');
      await said(page, 'Et un plan ?').waitFor();
      expect(await said(page).count()).toBe(1);
      await remove(page);
    });
  });
}
