/** An organisation and the team, from the request of an account to the yearly check of what was published. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { signIn as signInAdmin } from './admin-screens.ts';
import type { Installation } from './installation.ts';
import * as browsers from './partner-browsers.ts';
import { makePhotograph } from './partner-files.fixture.ts';
import { readLink } from './partner-mails.ts';
import { describePublishedRecord } from './published-record-cases.ts';

const { expectReadable, field, heading, openPerson, openSpace, press, told, untilSaved, write } = browsers;

const organisation = 'Les Jardins du parcours';
const camille = { email: 'camille@exemple.fr', password: 'une phrase facile à retenir' };
const sam = { email: 'sam@exemple.fr', password: 'une autre phrase facile' };

const title = 'Le verger du parcours';
const path = '/projets/le-verger-du-parcours/';
const alt = 'Deux voisines plantent un pommier';

const A_YEAR_MS = 366 * 24 * 3_600_000;

export interface JourneyParts extends browsers.PartnerParts {
  /** Stops the installation, and starts it again with other settings on the same data. */
  restart(environment: Readonly<Record<string, string>>): Promise<Installation>;
}

export function describePartnerJourney(findParts: () => JourneyParts): void {
  let phone: Page;
  let colleague: Page;
  let editor: Page;

  const panel = () => editor.getByRole('complementary').filter({ hasText: 'Écrire au partenaire' });
  const standsAt = (state: string) =>
    panel()
      .getByRole('status')
      .filter({ hasText: `${state} depuis` })
      .waitFor();

  /** An editor signs in to the admin, and accepts the organisation in its ordinary form. */
  async function acceptInAdmin(): Promise<void> {
    const { browser, installation } = findParts();
    editor = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    editor.setDefaultTimeout(30_000);
    await signInAdmin(editor, installation.adminUrl, await installation.account('Éditeur'));
    const list = '/content-manager/collection-types/api::organisation.organisation';
    await editor.goto(installation.adminUrl + list);
    await editor.getByText(organisation).first().click();
    await editor.getByRole('combobox', { name: /^État/ }).click();
    await editor.getByRole('option', { name: 'acceptée' }).click();
    const saved = editor.waitForResponse((response) => response.request().method() === 'PUT');
    await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    expect((await saved).status()).toBe(200);
  }

  /** The editor opens the record from what waits on the home page of the admin. */
  async function openInAdmin(): Promise<void> {
    await editor.goto(findParts().installation.adminUrl);
    const block = editor.getByRole('region', { name: 'Fiches à relire' });
    expect(await block.getByRole('row').filter({ hasText: title }).textContent()).toContain(organisation);
    await block.getByRole('link', { name: title }).click();
  }

  describe('an organisation and its project', () => {
    test('asks for an account, confirms its address, and is accepted by the team', async () => {
      const parts = findParts();
      phone = await openPerson(parts);
      await openSpace(phone, parts, 'demande/');
      await press(phone, 'Envoyer la demande');
      const summary = phone.getByRole('group', { name: 'Il y a quelque chose à corriger' });
      await summary.waitFor();
      expect(await phone.locator('.form-summary:focus').count()).toBe(1);
      await summary.getByRole('link').first().click();
      expect(await phone.locator('#request-organisation:focus').count()).toBe(1);
      await field(phone, 'organisation').fill(organisation);
      await field(phone, 'type').selectOption('association');
      await field(phone, 'country').selectOption('France');
      await field(phone, 'number').fill('732 829 320 00074');
      await phone.locator('datalist option[value="Pau"]').waitFor({ state: 'attached' });
      await field(phone, 'commune').fill('pau');
      await field(phone, 'name').fill('Camille');
      await field(phone, 'email').fill(camille.email);
      await field(phone, 'agreement').check();
      await press(phone, 'Envoyer la demande');
      await heading(phone, 'Regardez votre boîte aux lettres').waitFor();

      await phone.goto(await readLink(parts.installation, camille.email, 'confirmation'));
      expect(phone.url()).not.toContain('jeton');
      await field(phone, 'password').fill(camille.password);
      await press(phone, 'Confirmer et continuer');
      await phone.getByText('nous est parvenue').waitFor();
      expect(await heading(phone, 'Membres').count()).toBe(0);

      await acceptInAdmin();
      await phone.reload();
      await heading(phone, 'Membres').waitFor();
      await phone.getByText('Aucune fiche pour l’instant.').waitFor();
    });

    test('invites a colleague, who joins it, and signs out everywhere without losing what is typed', async () => {
      const parts = findParts();
      await field(phone, 'email').fill(sam.email);
      await field(phone, 'role').selectOption('contributeur');
      await press(phone, 'Envoyer l’invitation');
      await phone.getByText('L’invitation est partie').waitFor();
      await phone.getByText('jusqu’au').waitFor();

      colleague = await openPerson(parts);
      await colleague.goto(await readLink(parts.installation, sam.email, 'invitation'));
      await colleague.getByText(`«\u00a0${organisation}\u00a0» vous invite.`).waitFor();
      await field(colleague, 'name').fill('Sam');
      await field(colleague, 'password').fill(sam.password);
      await field(colleague, 'agreement').check();
      await press(colleague, 'Rejoindre l’organisme');
      await heading(colleague, 'Bonjour Sam').waitFor();
      await colleague.getByText('Camille', { exact: true }).waitFor();
      expect(await heading(colleague, 'Inviter un collègue').count()).toBe(0);

      const elsewhere = await openPerson(parts);
      await openSpace(elsewhere, parts);
      await browsers.signIn(elsewhere, camille);
      await heading(elsewhere, 'Bonjour Camille').waitFor();
      await elsewhere.getByRole('button', { name: 'Se déconnecter partout' }).click();
      await heading(elsewhere, 'Se connecter').waitFor();
      await elsewhere.context().close();

      await field(phone, 'email').fill('reste@exemple.fr');
      await field(phone, 'role').selectOption('gestionnaire');
      await press(phone, 'Envoyer l’invitation');
      const again = phone.getByRole('dialog', { name: 'Votre session a pris fin' });
      await again.locator('[name="email"]').fill(camille.email);
      await again.locator('[name="password"]').fill(camille.password);
      await again.getByRole('button', { name: 'Se connecter' }).click();
      await again.waitFor({ state: 'detached' });
      expect(await field(phone, 'email').inputValue()).toBe('reste@exemple.fr');
      await press(phone, 'Envoyer l’invitation');
      await phone.getByText('L’invitation est partie').waitFor();
      await expectReadable(phone);
    });

    test('keeps what one member typed from another who signs in over the page', async () => {
      await colleague.getByRole('link', { name: 'Raconter un projet' }).click();
      await field(colleague, 'title').waitFor();
      await colleague.context().clearCookies();
      await field(colleague, 'title').fill('Tapé par Sam');
      const again = colleague.getByRole('dialog', { name: 'Votre session a pris fin' });
      await again.locator('[name="email"]').fill(camille.email);
      await again.locator('[name="password"]').fill(camille.password);
      await again.getByRole('button', { name: 'Se connecter' }).click();
      await again.waitFor({ state: 'detached' });
      await field(colleague, 'title').waitFor();
      expect(await field(colleague, 'title').inputValue()).toBe('');
      await openSpace(colleague, findParts());
      await colleague.getByText('Aucune fiche pour l’instant.').waitFor();
      expect(await colleague.getByText('Tapé par Sam').count()).toBe(0);

      await press(colleague, 'Se déconnecter');
      await heading(colleague, 'Se connecter').waitFor();
      await browsers.signIn(colleague, sam);
      const unsaved = colleague.getByRole('listitem').filter({ hasText: 'pas encore enregistrée' });
      await unsaved.getByRole('link', { name: 'Tapé par Sam' }).click();
      await heading(colleague, 'Raconter un projet').waitFor();
      await told(colleague, 'Enregistré');
      await openSpace(colleague, findParts());
    });

    test('tells a project in a few lines, though the connection is lost, and shows a photograph', async () => {
      await phone.reload();
      await phone.getByRole('link', { name: 'Raconter un projet' }).click();
      await write(phone, 'title', title);
      await told(phone, 'Enregistré');
      expect(await phone.locator('.space-save').textContent()).toMatch(/^Enregistré à \d\d\sh\s\d\d/);

      await phone.context().setOffline(true);
      await field(phone, 'tagline').pressSequentially('Quarante fruitiers plantés');
      await told(phone, 'Hors ligne : gardé sur cet appareil');
      await field(phone, 'tagline').pressSequentially(' par les voisins.');
      const saved = untilSaved(phone);
      await phone.context().setOffline(false);
      await saved;
      await told(phone, 'Enregistré');

      const buffer = await makePhotograph();
      await phone
        .getByLabel('Choisir une photo')
        .setInputFiles({ name: 'verger.jpg', mimeType: 'image/jpeg', buffer });
      await phone.getByLabel('Que voit-on sur cette photo').fill(alt);
      await press(phone, 'Ajouter la photo');
      await phone.getByRole('img', { name: alt }).waitFor();
    });

    test('finishes it on another device, where it is sent once however often one presses', async () => {
      await colleague.reload();
      await colleague.getByRole('link', { name: title }).click();
      await colleague.getByRole('img', { name: alt }).waitFor();
      const already = 'Quarante fruitiers plantés par les voisins.';
      expect(await field(colleague, 'tagline').inputValue()).toBe(already);
      await field(colleague, 'commune').fill('orthez');
      await press(colleague, 'Envoyer aux éditeurs');
      await colleague.getByRole('link', { name: 'À remplir avant l’envoi : Description.' }).click();
      expect(await colleague.locator('#record-description:focus').count()).toBe(1);
      await colleague.keyboard.type('La cour était en plein soleil.');

      await write(phone, 'tagline', 'Quarante fruitiers plantés et soignés par les voisins.');
      await colleague.getByRole('button', { name: 'Envoyer aux éditeurs', exact: true }).dblclick();
      const dialog = colleague.getByRole('dialog', { name: 'Envoyer aux éditeurs' });
      await dialog.getByRole('button', { name: 'Envoyer aux éditeurs' }).dblclick();
      await colleague
        .getByText('Un éditeur va lire la fiche ; sa réponse vous arrive par courriel.')
        .waitFor();
      expect(await colleague.locator('dd').allTextContents()).toEqual([
        title,
        'Orthez',
        'Quarante fruitiers plantés et soignés par les voisins.',
        'La cour était en plein soleil.',
      ]);
      await colleague.getByRole('img', { name: alt }).waitFor();
      expect(await colleague.getByText('Fiche envoyée', { exact: true }).count()).toBe(1);
    });

    test('answers the correction of a field, which an editor asks for in the admin', async () => {
      await openInAdmin();
      await standsAt('Envoyé');
      await panel().getByRole('button', { name: 'Demander des corrections…' }).click();
      const asked = editor.getByRole('dialog');
      await asked.getByRole('combobox', { name: 'Champ' }).click();
      await editor.getByRole('option', { name: 'Accroche' }).click();
      await asked.getByRole('textbox', { name: 'Ce qu’il faut faire' }).fill('Dites où.');
      await asked.getByRole('button', { name: 'Demander ces corrections' }).click();
      await standsAt('À corriger');

      await phone.reload();
      await phone.getByText('Demandé par l’équipe (incomplet) :').waitFor();
      await expectReadable(phone);
      const box = phone.getByRole('group', { name: 'Corrections demandées' });
      expect(await box.getByRole('listitem').textContent()).toBe('Accroche (incomplet) Dites où.');
      await box.getByRole('button', { name: 'Accroche' }).click();
      expect(await phone.locator('#record-tagline:focus').count()).toBe(1);
      await press(phone, 'Renvoyer la fiche corrigée');
      const dialog = phone.getByRole('dialog', { name: 'Renvoyer la fiche corrigée' });
      const consequence = dialog.getByRole('paragraph').first();
      expect(await consequence.textContent()).toMatch(/^Sans réponse de votre part\s: Accroche\./);
      await dialog.getByRole('button', { name: 'Ne rien faire' }).click();
      await write(phone, 'tagline', 'Quarante fruitiers plantés à Orthez.');
      await phone.getByLabel('Votre réponse').fill('C’est dit.');
      await phone.reload();
      expect(await phone.getByLabel('Votre réponse').inputValue()).toBe('C’est dit.');
      await press(phone, 'Renvoyer la fiche corrigée');
      expect(await consequence.textContent()).toMatch(/^Vos réponses partent avec la fiche\. Un éditeur/);
      await dialog.getByRole('button', { name: 'Renvoyer la fiche corrigée' }).click();
      await phone.getByText('C’est dit.').waitFor();
    });

    test('is on the portal with its photograph, once the editor accepts and publishes it', async () => {
      await openInAdmin();
      await panel().getByText('C’est dit.').waitFor();
      await panel().getByRole('button', { name: 'Accepter et publier' }).click();
      const sure = editor.getByRole('alertdialog');
      await sure.getByRole('button', { name: 'Accepter et publier' }).click();
      await standsAt('Publié');
      await editor.context().close();

      const address = findParts().installation.siteUrl + path;
      await waitUntil('the page is served', async () => (await fetch(address)).status === 200);
      await phone.reload();
      await phone.getByRole('link', { name: 'Lire la page publique' }).click();
      await heading(phone, title).waitFor();
      await phone.getByText('Quarante fruitiers plantés à Orthez.').first().waitFor();
      const image = phone.getByRole('img', { name: alt }).first();
      await image.scrollIntoViewIfNeeded();
      const isDrawn = () =>
        image.evaluate(
          (one: { complete: boolean; naturalWidth: number }) => one.complete && one.naturalWidth,
        );
      expect(await waitUntil('the photograph is drawn', isDrawn)).toBeGreaterThan(300);
    });

    describePublishedRecord(() => ({ ...findParts(), phone, title, path, organisation }));

    test('confirms it a year later by the signed link of an e-mail and one click, without signing in', async () => {
      const shift = join(import.meta.dirname, 'move-clock.mjs');
      const installation = await findParts().restart({
        NODE_OPTIONS: `--import ${shift}`,
        CLOCK_AHEAD_MS: String(A_YEAR_MS),
      });
      const link = await readLink(installation, camille.email, 'verification');
      const isDated = async () =>
        (await (await fetch(installation.siteUrl + path)).text()).includes('Fiche relue le');
      expect(await isDated()).toBe(false);

      const stranger = await openPerson(findParts());
      await stranger.goto(link);
      await heading(stranger, title).waitFor();
      expect(stranger.url()).not.toContain('jeton');
      await expectReadable(stranger);
      await press(stranger, 'Oui, toujours d’actualité');
      await heading(stranger, 'Merci, c’est noté').waitFor();
      await waitUntil('the page tells the day', isDated);

      await stranger.goto('about:blank');
      await stranger.goto(link);
      await stranger.getByText('Ce lien a déjà servi').waitFor();
    });
  });
}
