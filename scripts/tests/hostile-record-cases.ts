/** A record whose every text did harm somewhere, as everyone reads it: its partner, an editor, a visitor. */
import { type SpaceExport, type SpacePreview, spaceApiPath } from '@agenda21/content-types';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { signIn } from './admin-screens.ts';
import { askSpace, fillWithPublicTexts, watchPages } from './hostile-fields.ts';
import {
  type PartnerParts,
  field,
  openPartner,
  openSpace,
  press,
  recordOn,
  told,
  write,
} from './partner-browsers.ts';
import { readMailPages } from './partner-mails.ts';

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

const title = `Fiche ${hostile[1]}`;

/** What ran on a page, and what could on the portal or in the space. */
const readHarm = (page: Page) =>
  page.evaluate<readonly [string, number]>(
    '[typeof window.hurt, document.querySelectorAll("main :is(iframe, math, [onerror], [onload], [onfocus]), a[href^=javascript]").length]',
  );

export function describeHostileRecord(findParts: () => PartnerParts): void {
  describe('a record of hostile texts', () => {
    let partner: Page;
    let done: readonly string[];

    const readInSpace = async () => {
      const inside = partner
        .locator('.partner-space')
        .locator('script, img:not([src^="/espace-partenaires/api/"]), svg, iframe, math, style');
      expect(await inside.count()).toBe(0);
      expect(await readHarm(partner)).toEqual(['undefined', 0]);
    };

    test('is read in the space as it is written', async () => {
      partner = await openPartner(findParts());
      done = watchPages(partner.context());
      await partner.getByRole('link', { name: 'Raconter un projet' }).click();
      await field(partner, 'title').fill(title);
      await field(partner, 'commune').fill('Pau');
      await field(partner, 'tagline').fill(hostile[0] ?? '');
      await write(partner, 'description', hostile.join('\n\n'));
      expect(await fillWithPublicTexts(partner, recordOn(partner))).toEqual([]);
      await partner.reload();
      await field(partner, 'title').waitFor();
      await readInSpace();
      await press(partner, 'Envoyer aux éditeurs');
      await partner.getByRole('dialog').getByRole('button', { name: 'Envoyer aux éditeurs' }).click();
      await partner.getByText('Fiche envoyée', { exact: true }).waitFor();
      await field(partner, 'text').fill(hostile.join('\n'));
      await press(partner, 'Envoyer le message');
      await told(partner, 'Le message est envoyé.');
      await openSpace(partner, findParts());
      await partner.getByRole('link', { name: title }).click();
      await partner.getByText('Fiche envoyée', { exact: true }).waitFor();
      for (const text of hostile.slice(0, -1))
        expect(await partner.locator('.space-list .space-words').last().textContent()).toContain(text);
      await readInSpace();
      expect(await partner.locator('.space-values dd').nth(2).textContent()).toBe(hostile[0]);
    });

    test('is read in its preview, and in the data of its partner, as it is written', async () => {
      const { path } = await askSpace<SpacePreview>(partner, {
        path: `records/${recordOn(partner)}/preview`,
        method: 'POST',
      });
      const preview = await partner.context().newPage();
      // The portal may have started just now: it makes no page before it has read what is published.
      await waitUntil('the preview opens', async () => {
        const opened = await preview.goto(`${findParts().installation.siteUrl}${path}`);
        return opened?.status() === 200;
      });
      await preview.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await readHarm(preview)).toEqual(['undefined', 0]);
      const address = `${findParts().installation.siteUrl}${spaceApiPath}account`;
      const answer = await preview.goto(address);
      expect(answer?.headers()).toMatchObject({
        'content-type': expect.stringMatching(/^application\/json/),
        'x-content-type-options': 'nosniff',
      });
      const { records } = (await answer?.json()) as SpaceExport;
      expect(records.find(({ values }) => values['title'] === title)?.values['tagline']).toBe(hostile[0]);
      await preview.close();
      expect(done).toEqual([]);
    });

    test('is read in the admin as it is written: in what waits, in its form, in its thread and in the list', async () => {
      const { browser, installation } = findParts();
      const editor = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
      const doneInAdmin = watchPages(editor.context());
      await signIn(editor, installation.adminUrl, await installation.account('Éditeur'));
      await editor.goto(installation.adminUrl);
      const waiting = editor.getByRole('region', { name: 'Fiches à relire' });
      await waiting.getByRole('link', { name: title }).click();
      const panel = editor.getByRole('complementary').filter({ hasText: 'Écrire au partenaire' });
      await panel.getByText('{{constructor.constructor').waitFor();
      expect(await editor.getByRole('textbox', { name: /^Titre/ }).inputValue()).toBe(title);
      expect((await readHarm(editor))[0]).toBe('undefined');
      await panel.getByRole('button', { name: 'Voir les différences' }).click();
      const differences = editor.getByRole('dialog');
      await differences
        .getByText(hostile[2] ?? '')
        .first()
        .waitFor();
      await editor.keyboard.press('Escape');
      await differences.waitFor({ state: 'hidden' });
      await panel.getByRole('button', { name: 'Accepter et publier' }).click();
      const sure = editor.getByRole('alertdialog');
      await sure.getByRole('button', { name: 'Accepter et publier' }).click();
      await panel.getByRole('status').filter({ hasText: 'Publié depuis' }).waitFor();
      await editor.goto(`${installation.adminUrl}/content-manager/collection-types/api::project.project`);
      await editor.getByText(title).first().waitFor();
      expect((await readHarm(editor))[0]).toBe('undefined');
      expect(doneInAdmin).toEqual([]);
      await editor.context().close();
    });

    test('is read on the portal as it is written: on its page, in its list and in what a search finds', async () => {
      const { installation } = findParts();
      await partner.reload();
      const link = partner.getByRole('link', { name: 'Lire la page publique' });
      const address = new URL((await link.getAttribute('href')) ?? '', installation.siteUrl).href;
      await waitUntil('the page is served', async () => (await fetch(address)).status === 200);
      await partner.goto(address);
      await partner.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await readHarm(partner)).toEqual(['undefined', 0]);
      await partner.goto(`${installation.siteUrl}/projets/`);
      await partner.getByRole('link', { name: title }).waitFor();
      expect(await readHarm(partner)).toEqual(['undefined', 0]);
      const found = partner.getByRole('link', { name: title });
      await waitUntil('the search finds it', async () => {
        await partner.goto(`${installation.siteUrl}/recherche/?q=onerror`);
        // The page shows its results once it has read the index.
        return found.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        );
      });
      expect(await readHarm(partner)).toEqual(['undefined', 0]);
      expect(done).toEqual([]);
    });

    test('is read in e-mails as it is written', async () => {
      const pages = await readMailPages(findParts().installation, 'onerror=');
      expect(pages.length).toBeGreaterThan(0);
      const tags = new Set(pages.flatMap((page) => page.match(/<[^>]*>/g) ?? []));
      expect(
        [...tags].filter((tag) => /^<\/?(?:script|img|svg|iframe|style|input)|\son\w+=/i.test(tag)),
      ).toEqual([]);
    });
  });
}
