/** Partners add a photograph and a document to their record on a phone, and see them published. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { runAxe } from '../accessibility/checks/axe.ts';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken } from './admin-screens.ts';
import type { PartnerParts } from './partner-record-cases.ts';
import { openSignedIn } from './signed-in-partner.ts';

const pdf =
  '%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';

const alt = 'Trois "voisins" <img src=x onerror=window.hurt=1>';

/** A photograph that tells where it was taken. */
const photograph = () =>
  sharp({
    create: { width: 3000, height: 2000, channels: 3, noise: { type: 'gaussian' }, background: '#888' },
  })
    .blur(4)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 17/1 0/1' } })
    .jpeg()
    .toBuffer();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string) => page.locator(`.partner-space [name="${name}"]`);
const group = (page: Page, name: string) => page.getByRole('group', { name });

export function describePartnerFiles(findParts: () => PartnerParts): void {
  /** The partner of the demonstration, on a phone, with a project that is started. */
  async function openProject(): Promise<Page> {
    const context = await openSignedIn(findParts());
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${findParts().installation.siteUrl}/espace-partenaires/`);
    await page.getByRole('link', { name: 'Raconter un projet' }).click();
    await field(page, 'title').waitFor();
    return page;
  }

  const choose = (page: Page, label: string, name: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel(label).setInputFiles({ name, mimeType, buffer });

  async function expectReadable(page: Page): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await runAxe(page, '.partner-space')).toEqual([]);
    }
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  }

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
      await choose(phone, 'Choisir une photo', 'haie.jpg', 'image/jpeg', await photograph());
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
      await group(phone, 'Documents').getByRole('link', { name: 'Guide de plantation' }).waitFor();
      await expectReadable(phone);

      await press(phone, 'Envoyer aux éditeurs');
      const dialog = phone.getByRole('dialog', { name: 'Envoyer aux éditeurs' });
      await dialog.getByRole('button', { name: 'Envoyer aux éditeurs' }).click();
      await phone.getByText('Fiche envoyée', { exact: true }).waitFor();
      expect(await phone.getByRole('img', { name: alt }).count()).toBe(1);

      await publish(new URL(phone.url()).hash.replace('#fiche=', ''));
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
      const link = await phone.getByRole('link', { name: /Guide de plantation/ }).getAttribute('href');
      const document = await fetch(new URL(link ?? '', address));
      expect(await document.text()).toBe(pdf);
    });

    test('a photograph is dropped, stopped on its way, cut off and sent again, told otherwise, and removed', async () => {
      const page = await openProject();
      const photo = group(page, 'Photo');
      const content = (await photograph()).toString('base64');
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
