/** Partners add a photograph and a document to their record on a phone, and see them published. */
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken } from './admin-screens.ts';
import {
  type PartnerParts,
  expectReadable,
  field,
  openPartner,
  press,
  recordOn,
} from './partner-browsers.ts';
import { makePhotograph, pdf } from './partner-files.fixture.ts';

const alt = 'Trois "voisins" <img src=x onerror=window.hurt=1>';

const group = (page: Page, name: string) => page.getByRole('group', { name });

export function describePartnerFiles(findParts: () => PartnerParts): void {
  /** The partner of the demonstration, with a project that is started. */
  async function openProject(): Promise<Page> {
    const page = await openPartner(findParts());
    await page.getByRole('link', { name: 'Raconter un projet' }).click();
    await field(page, 'title').waitFor();
    return page;
  }

  const choose = (page: Page, label: string, name: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel(label).setInputFiles({ name, mimeType, buffer });

  /** The team publishes a record that was sent. */
  async function publish(id: string): Promise<void> {
    const { installation } = findParts();
    const token = await readAdminToken(installation.adminUrl, await installation.account('Éditeur'));
    const address = new URL(`/reviews/documents/project/${id}/commands`, installation.adminUrl);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ command: 'publish', step: 1 });
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(200);
  }

  describe('the files of a record', () => {
    test('are chosen on a phone, sent again once the connection is back, and published with it', async () => {
      const phone = await openProject();
      const photo = group(phone, 'Photo');
      await choose(phone, 'Choisir une photo', 'haie.jpg', 'image/jpeg', Buffer.from('<!doctype html>'));
      await photo.getByRole('alert').filter({ hasText: 'n’est pas une image JPEG' }).waitFor();
      await choose(phone, 'Choisir une photo', 'haie.jpg', 'image/jpeg', await makePhotograph());
      await photo.locator('canvas:not([hidden])').waitFor();
      await press(phone, 'Ajouter la photo');
      await photo.getByText('Dites en une phrase ce qu’on voit', { exact: false }).waitFor();
      await phone.locator('#photo-file-alt:focus').waitFor();
      await phone.keyboard.type(alt);
      await expectReadable(phone);

      await phone.context().setOffline(true);
      await press(phone, 'Ajouter la photo');
      await photo.getByText('La connexion a été perdue.').waitFor();
      await phone.context().setOffline(false);
      await photo.getByText('La photo est ajoutée.').waitFor();
      await photo.getByRole('img', { name: alt }).waitFor();
      const readWidth = () =>
        photo.getByRole('img').evaluate((image: { naturalWidth: number }) => image.naturalWidth);
      await waitUntil('the photograph is shown', async () => (await readWidth()) === 640);

      await phone.reload();
      await group(phone, 'Photo').getByRole('img', { name: alt }).waitFor();
      await field(phone, 'title').fill('La haie du parcours');
      await field(phone, 'commune').fill('Orthez');
      await field(phone, 'tagline').fill('Une haie plantée par les voisins.');
      await field(phone, 'description').fill('Le champ était nu.');
      await press(phone, 'Ajouter un document');
      await choose(phone, 'Choisir un PDF', 'guide.pdf', 'application/pdf', Buffer.from(pdf));
      await press(phone, 'Envoyer aux éditeurs');
      await phone.getByText('Un fichier est choisi, mais pas encore ajouté').waitFor();
      await phone.getByLabel('Titre du document').fill('Guide de plantation <svg onload=window.hurt=1>');
      await press(phone, 'Ajouter ce document');
      const documents = group(phone, 'Documents');
      await documents.getByRole('link', { name: 'Guide de plantation' }).waitFor();
      await documents.getByText('PDF, 1\u00a0ko, Français', { exact: true }).waitFor();
      await press(phone, 'Modifier ses informations');
      await phone.locator('#document-words-title:focus').waitFor();
      await phone.keyboard.press('Tab');
      await phone.keyboard.press('Tab');
      await phone.keyboard.type('CC BY 4.0');
      await expectReadable(phone);
      await documents.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await documents.getByText('C’est enregistré.').waitFor();
      await documents.getByText('PDF, 1\u00a0ko, Français, CC BY 4.0').waitFor();
      await expectReadable(phone);

      await press(phone, 'Envoyer aux éditeurs');
      const dialog = phone.getByRole('dialog', { name: 'Envoyer aux éditeurs' });
      await dialog.getByRole('button', { name: 'Envoyer aux éditeurs' }).click();
      await phone.getByText('Fiche envoyée', { exact: true }).waitFor();
      expect(await phone.getByRole('img', { name: alt }).count()).toBe(1);

      await publish(recordOn(phone));
      const address = `${findParts().installation.siteUrl}/projets/la-haie-du-parcours/`;
      await waitUntil('the page is served', async () => (await fetch(address)).status === 200);
      await phone.goto(address);
      const shown = await phone.getByRole('img', { name: alt }).first().getAttribute('src');
      const served = await fetch(new URL(shown ?? '', address));
      expect([served.status, (await sharp(await served.arrayBuffer()).metadata()).exif]).toEqual([
        200,
        undefined,
      ]);
      expect(await phone.evaluate<unknown>('window.hurt')).toBeUndefined();
      const named = /Guide de plantation.*\(Fichier PDF, 1\sko, Français, CC BY 4\.0\)/;
      const link = await phone.getByRole('link', { name: named }).getAttribute('href');
      const document = await fetch(new URL(link ?? '', address));
      expect(await document.text()).toBe(pdf);
    });

    test('are other pictures in the complete form: two are added, moved, one is removed, and its page shows them', async () => {
      const page = await openProject();
      await field(page, 'title').fill('La haie en images');
      await choose(page, 'Choisir une photo', 'haie.jpg', 'image/jpeg', await makePhotograph());
      await page.getByLabel('Que voit-on sur cette photo').fill('La haie entière');
      await press(page, 'Ajouter la photo');
      await group(page, 'Photo').getByText('La photo est ajoutée.').waitFor();
      await page.getByRole('link', { name: 'Ce que cela a donné' }).click();
      const others = group(page, 'Autres photos');

      await press(page, 'Ajouter une photo');
      await choose(page, 'Choisir une autre photo', 'a.jpg', 'image/jpeg', Buffer.from('<!doctype html>'));
      await others.getByRole('alert').filter({ hasText: 'n’est pas une image JPEG' }).waitFor();
      await press(page, 'Ne rien ajouter');
      for (const [alt, credit] of [
        ['Un trou', ''],
        ['Un plant', 'Camille Etcheverry'],
      ] as const) {
        await press(page, 'Ajouter une photo');
        await choose(page, 'Choisir une autre photo', 'a.jpg', 'image/jpeg', await makePhotograph());
        await press(page, 'Ajouter cette photo');
        await page.locator('#picture-file-alt:focus').waitFor();
        await page.keyboard.type(alt);
        await others.getByLabel('Qui a pris cette photo').fill(credit);
        await press(page, 'Ajouter cette photo');
        await others.getByRole('img', { name: alt }).waitFor();
        await page.locator('#files-picture:focus').waitFor();
      }
      await others.getByText('Photo\u00a0: Camille Etcheverry').waitFor();
      await expectReadable(page);

      await page.getByRole('button', { name: 'Monter – Un plant' }).focus();
      await page.keyboard.press('Enter');
      await others
        .getByRole('status')
        .filter({ hasText: '«\u00a0Un plant\u00a0» est maintenant à la place 1 sur 2.' })
        .waitFor();
      const alts = (images: Locator) =>
        images.evaluateAll((all: { alt: string }[]) => all.map((one) => one.alt));
      expect(await alts(others.getByRole('img'))).toEqual(['Un plant', 'Un trou']);
      await page.locator('[aria-label="Descendre – Un plant"]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[aria-label="Monter – Un plant"]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[aria-label="Descendre – Un plant"]:focus').waitFor();
      await page.reload();
      await others.getByRole('img').nth(1).waitFor();
      expect(await alts(others.getByRole('img'))).toEqual(['Un plant', 'Un trou']);

      const first = others.getByRole('group', { name: 'Un trou' });
      await first.getByRole('button', { name: 'Retirer cette photo' }).click();
      const dialog = page.getByRole('dialog', { name: 'Retirer cette photo' });
      await dialog.getByText('«\u00a0Un trou\u00a0»', { exact: false }).waitFor();
      await dialog.getByRole('button', { name: 'Retirer cette photo' }).click();
      await others.getByText('La photo est retirée des autres.').waitFor();

      await page.setViewportSize({ width: 1440, height: 900 });
      await press(page, 'Voir la page à côté');
      const shown = page.frameLocator('iframe.space-frame').locator('.gallery');
      await shown.getByRole('img', { name: 'Un plant' }).waitFor();
      expect(await shown.getByRole('img', { name: 'Un trou' }).count()).toBe(0);

      await group(page, 'Un plant').getByRole('button', { name: 'Changer sa description' }).click();
      await page.locator('#picture-words-alt:focus').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Un plant arrosé');
      await press(page, 'Enregistrer sa description');
      await others.getByRole('img', { name: 'Un plant arrosé' }).waitFor();
      await shown.getByRole('img', { name: 'Un plant arrosé' }).waitFor();
      await page.reload();
      await group(page, 'Autres photos').getByRole('img', { name: 'Un plant arrosé' }).waitFor();
    });

    test('a photograph is dropped, stopped on its way, cut off and sent again, told otherwise, and removed', async () => {
      const page = await openProject();
      const photo = group(page, 'Photo');
      const content = (await makePhotograph()).toString('base64');
      const dropped = await page.evaluateHandle(
        `(() => {
          const bytes = Uint8Array.from(atob('${content}'), (sign) => sign.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], 'haie.jpg', { type: 'image/jpeg' }));
          return transfer;
        })()`,
      );
      await page.dispatchEvent('.space-drop', 'drop', { dataTransfer: dropped });
      await page.getByText('haie.jpg,').waitFor();
      await press(page, 'Ne rien ajouter');
      await photo.getByRole('button', { name: 'Ajouter la photo' }).waitFor({ state: 'detached' });
      await page.dispatchEvent('.space-drop', 'drop', { dataTransfer: dropped });
      await page.getByLabel('Que voit-on sur cette photo').fill(alt);

      const sending = '**/api/records/*/photo';
      await page.route(sending, () => undefined);
      const held = () => page.waitForRequest((request) => request.url().endsWith('/photo'));
      let left = held();
      await press(page, 'Ajouter la photo');
      await left;
      await press(page, 'Arrêter l’envoi');
      await photo.getByRole('progressbar').waitFor({ state: 'detached' });
      left = held();
      await press(page, 'Ajouter la photo');
      await left;
      await page.context().setOffline(true);
      await photo.getByText('La connexion a été perdue.').waitFor();
      await page.unroute(sending);
      await page.context().setOffline(false);
      await photo.getByText('La photo est ajoutée.').waitFor();
      await page.locator('#files-photo:focus').waitFor();

      await press(page, 'Changer la description');
      await page.locator('#photo-words-alt:focus').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Une haie');
      await press(page, 'Enregistrer la description');
      await photo.getByRole('img', { name: 'Une haie', exact: true }).waitFor();
      await press(page, 'Retirer la photo');
      const dialog = page.getByRole('dialog', { name: 'Retirer la photo' });
      await dialog.getByRole('button', { name: 'Retirer la photo' }).click();
      await photo.getByText('La photo est retirée.').waitFor();
      expect(await photo.getByRole('img').count()).toBe(0);
    });
  });
}
