/** An organisation that the team declines, and its person, who takes their data and leaves. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signIn as signInAdmin } from './admin-screens.ts';
import * as browsers from './partner-browsers.ts';
import { readLink } from './partner-mails.ts';

const { expectReadable, field, heading, openPerson, openSpace, press, signIn } = browsers;

const names = ['Le Jumeau déclaré', 'Le Jumeau second'] as const;
const reason = 'Cet organisme a déjà un compte.';
const password = 'une phrase facile à retenir';
const emailOf = (rank: number) => `jumeau-${rank}@exemple.fr`;

export function describeClosedOrganisation(findParts: () => browsers.PartnerParts): void {
  let phone: Page;

  /** A person asks for an account and confirms the address. */
  async function askFor(name: string, email: string): Promise<Page> {
    const page = await openPerson(findParts());
    await openSpace(page, findParts(), 'demande/');
    await field(page, 'organisation').fill(name);
    await field(page, 'type').selectOption('association');
    await field(page, 'country').selectOption('Espagne');
    await field(page, 'number').fill('G31234567');
    await field(page, 'commune').fill('pau');
    await field(page, 'name').fill('Dominique');
    await field(page, 'email').fill(email);
    await field(page, 'agreement').check();
    await press(page, 'Envoyer la demande');
    await heading(page, 'Regardez votre boîte aux lettres').waitFor();
    await page.goto(await readLink(findParts().installation, email, 'confirmation'));
    await field(page, 'password').fill(password);
    await press(page, 'Confirmer et continuer');
    await page.getByText('nous est parvenue').waitFor();
    return page;
  }

  describe('an organisation that is declined', () => {
    test('is decided about from the home page of the admin, which names those with the same number', async () => {
      const { browser, installation } = findParts();
      await (await askFor(names[0], emailOf(1))).context().close();
      phone = await askFor(names[1], emailOf(2));

      const admin = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
      admin.setDefaultTimeout(30_000);
      await signInAdmin(admin, installation.adminUrl, await installation.account('Administrateur'));
      await admin.goto(installation.adminUrl);
      await admin
        .getByRole('link', { name: /demandes de compte attendent, la plus ancienne depuis/ })
        .click();
      await admin.getByText(names[1]).first().click();
      const panel = admin.getByRole('complementary').filter({ hasText: 'Même numéro' });
      await panel.getByRole('link', { name: names[0] }).waitFor();
      await admin.getByRole('combobox', { name: /^État/ }).click();
      await admin.getByRole('option', { name: 'déclinée' }).click();
      await admin.getByRole('textbox', { name: /^Motif/ }).fill(reason);
      const saved = admin.waitForResponse((response) => response.request().method() === 'PUT');
      await admin.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      expect((await saved).status()).toBe(200);
      await admin.context().close();
    });

    test('is closed to its person, who reads why, takes their data and leaves', async () => {
      await phone.reload();
      await heading(phone, 'Se connecter').waitFor();
      await signIn(phone, { email: emailOf(2), password });
      await phone.getByText(`Motif : ${reason}`).waitFor();
      const contact = phone.getByRole('link', { name: 'Pour en parler, écrivez ou téléphonez à l’équipe' });
      expect(await contact.getAttribute('href')).toBe('/contact/');
      for (const closed of ['Membres', 'Nos fiches', 'Changer de mot de passe'])
        expect([closed, await heading(phone, closed).count()]).toEqual([closed, 0]);
      await expectReadable(phone);
      await openSpace(phone, findParts(), 'fiche/#fiche=inconnue');
      await phone.getByText('L’espace partenaires est fermé à votre organisme.').waitFor();
      await phone.getByRole('link', { name: 'Revenir à l’espace partenaires' }).click();

      const download = phone.waitForEvent('download');
      await press(phone, 'Télécharger mes données');
      expect(await readFile(await (await download).path(), 'utf8')).toContain(emailOf(2));
      await phone.getByText('Supprimer mon compte').first().click();
      await field(phone, 'password').fill(password);
      await press(phone, 'Supprimer mon compte');
      await phone.getByText('Votre compte est supprimé.').waitFor();
      await phone.context().close();
    });
  });
}
