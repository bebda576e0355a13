/** What is read on the portal, refused, shown to editors, or given to Matomo: in a real browser, on a whole installation. */
import { type AudienceOverview, audienceOverviewSchema } from '@agenda21/content-types';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sendImport } from '../lib/import-client.ts';
import { readSecrets } from '../lib/secrets-file.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readSeedRecords } from '../seed/records.ts';
import { readAdminToken } from './admin-screens.ts';
import type { Installation } from './installation.ts';
import { startMatomo } from './matomo-double.ts';

export interface AudienceParts {
  readonly installation: Installation;
  readonly browser: Browser;
  /** An editor who is signed in to the admin. */
  readonly editor: Page;
}

/** A browser of the tests says that it has no screen, as robots do: here it is a reader's. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

export function describeAudience(findParts: () => AudienceParts): void {
  const openReader = (options: BrowserContextOptions = {}) =>
    findParts().browser.newContext({ userAgent, ...options });

  /** Reads pages one after the other, as a reader who types their addresses. */
  async function read(paths: readonly string[], options: BrowserContextOptions = {}): Promise<void> {
    const context = await openReader(options);
    const page = await context.newPage();
    for (const path of paths) await page.goto(`${findParts().installation.siteUrl}${path}`);
    await context.close();
  }

  async function overview(): Promise<AudienceOverview> {
    const { adminUrl, account } = findParts().installation;
    const token = await readAdminToken(adminUrl, await account('Éditeur'));
    const response = await fetch(new URL('/audience/overview?days=7', adminUrl), {
      headers: { authorization: `Bearer ${token}` },
    });
    return audienceOverviewSchema.parse(await response.json());
  }

  const readsOf = async (path: string) =>
    (await overview()).pages.find((page) => page.path === path)?.views ?? 0;

  /** Publishes the settings of the demonstration with some of them changed. */
  async function publishSettings(change: Record<string, unknown>): Promise<void> {
    const { adminUrl, dataDir } = findParts().installation;
    const settings = readSeedRecords().find(
      ({ model, locale }) => model === 'site-settings' && locale === 'fr',
    );
    if (!settings) throw new Error('The demonstration has no settings.');
    const records = [{ ...settings, data: { ...settings.data, ...change } }];
    const token = readSecrets(dataDir)['IMPORT_TOKEN'] ?? '';
    const { applied } = await sendImport(
      { cmsUrl: new URL(adminUrl).origin, token },
      { records, apply: true, publish: true },
    );
    expect(applied).toBe(true);
  }

  const policyOf = async (path: string) =>
    (await fetch(`${findParts().installation.siteUrl}${path}`)).headers.get('content-security-policy') ?? '';

  describe('the audience', () => {
    test('counts the pages that are read, and nobody who says no in any of the three ways', async () => {
      const path = '/licence/';
      await read([path, path]);
      await read([path], { extraHTTPHeaders: { 'Sec-GPC': '1' } });
      await read([path], { extraHTTPHeaders: { DNT: '1' } });
      const context = await openReader();
      const page = await context.newPage();
      await page.goto(`${findParts().installation.siteUrl}/es/cookies/`);
      await page.getByRole('button', { name: 'No contar mis lecturas' }).click();
      await page.getByText('lo que lea con este navegador ya no se cuenta').waitFor();
      expect(await context.cookies()).toMatchObject([{ name: 'audience', value: 'refus', sameSite: 'Lax' }]);
      await page.goto(`${findParts().installation.siteUrl}${path}`);
      await page.goto(`${findParts().installation.siteUrl}/es/cookies/`);
      await page.getByRole('button', { name: 'Volver a contar mis lecturas' }).click();
      await page.getByText('la cookie se ha borrado').waitFor();
      expect(await context.cookies()).toEqual([]);
      await page.goto(`${findParts().installation.siteUrl}/mentions-legales/`);
      await context.close();
      await waitUntil('the last page is counted', async () => (await readsOf('/mentions-legales/')) === 1);
      expect(await readsOf(path)).toBe(2);
    });

    test('is told on the home page of the admin: the pages most read, by language, without personal data', async () => {
      const { editor, installation } = findParts();
      await editor.goto(installation.adminUrl);
      const block = editor.getByRole('region', { name: 'Audience du portail' });
      await block.getByText('aucune donnée personnelle').waitFor();
      const row = block.getByRole('row').filter({ hasText: '/licence/' });
      await row.getByRole('link', { name: 'Licence (nouvel onglet)' }).waitFor();
      expect(await row.getByRole('cell').last().textContent()).toBe('2');
      await block.getByText(/français \d+ \(\d+\s%\), espagnol \d+/).waitFor();
      await block.getByText('« Fréquentation du portail » reçoit').waitFor();
      const asked = editor.waitForRequest((request) => request.url().endsWith('/audience/overview?days=30'));
      await block.getByRole('radio', { name: '30 jours' }).focus();
      await editor.keyboard.press('Space');
      await asked;
    });

    test('is given to Matomo alone, without a cookie, once the settings say so, and taken back', async () => {
      const { siteUrl } = findParts().installation;
      const matomo = await startMatomo();
      const { origin } = new URL(matomo.url);
      try {
        expect(await policyOf('/')).not.toContain(origin);
        await publishSettings({ audience: 'Matomo', matomoUrl: matomo.url, matomoSiteId: 4 });
        await waitUntil('pages are open to Matomo', async () => (await policyOf('/')).includes(origin));
        const tellsMatomo = async () => (await (await fetch(`${siteUrl}/cookies/`)).text()).includes(origin);
        await waitUntil('pages tell of Matomo', tellsMatomo);
        const context = await openReader();
        const page = await context.newPage();
        const foreign = new Set<string>();
        const broken: string[] = [];
        page.on('request', (request) => foreign.add(new URL(request.url()).origin));
        page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
        await page.goto(`${siteUrl}/cookies/`);
        await waitUntil(
          'Matomo is told',
          () => matomo.told.length > 0 && matomo.asked.includes('/matomo.php?image'),
        );
        expect([...foreign].toSorted()).toEqual([new URL(siteUrl).origin, origin].toSorted());
        expect(broken).toEqual([]);
        expect(matomo.told).toEqual([
          [
            ['disableCookies'],
            ['setDoNotTrack', true],
            ['setTrackerUrl', `${matomo.url}matomo.php`],
            ['setSiteId', '4'],
            ['trackPageView'],
          ],
        ]);
        expect(await context.cookies()).toEqual([]);

        const before = matomo.asked.length;
        await page.getByRole('button', { name: 'Ne pas compter mes lectures' }).click();
        await page.getByText('n’est plus compté').waitFor();
        await page.goto(`${siteUrl}/aide/`, { waitUntil: 'networkidle' });
        expect(matomo.asked.length).toBe(before);
        await context.close();
        expect((await overview()).measure).toBe('matomo');

        await publishSettings({});
        await waitUntil('pages are closed again', async () => !(await policyOf('/')).includes(origin));
        await waitUntil('pages tell of Matomo no more', async () => !(await tellsMatomo()));
      } finally {
        matomo.close();
      }
    });
  });
}
