/** A partner without a mouse: from signing in to the answer to a correction, and to the end of the record. */
import { expect, test } from 'vitest';
import { askForCorrection } from './ask-for-correction.ts';
import { takeKeyboard } from './keyboard.ts';
import {
  type PartnerParts,
  field,
  heading,
  openPerson,
  openSpace,
  recordOn,
  told,
  untilSaved,
} from './partner-browsers.ts';
import { makePhotograph } from './partner-files.fixture.ts';

const alt = 'Des élèves plantent une haie';

export function describeKeyboard(findParts: () => PartnerParts): void {
  test('a partner without a mouse signs in, tells a project, shows a photograph, sends it and answers a correction', async () => {
    const parts = findParts();
    const page = await openPerson(parts);
    const hands = takeKeyboard(page);
    const button = (name: string, from = page.locator('main')) =>
      from.getByRole('button', { name, exact: true });
    const { email, password } = await parts.installation.account('Partenaire');

    await openSpace(page, parts);
    await hands.write(field(page, 'email'), email);
    await hands.write(field(page, 'password'), password);
    await hands.press(button('Se connecter'), () => heading(page, 'Bonjour Compte Partenaire').waitFor());
    await hands.leave(page.getByRole('link', { name: 'Raconter un projet' }), () =>
      field(page, 'title').waitFor(),
    );

    const texts = {
      title: 'La haie sans souris',
      commune: 'Pau',
      tagline: 'Une haie plantée par les élèves.',
      description: 'La cour était nue.',
    };
    for (const [name, text] of Object.entries(texts)) await hands.write(field(page, name), text);
    await told(page, 'Enregistré');
    const buffer = await makePhotograph();
    await hands.choose(page.getByLabel('Choisir une photo'), {
      name: 'haie.jpg',
      mimeType: 'image/jpeg',
      buffer,
    });
    await hands.write(page.getByLabel('Que voit-on sur cette photo'), alt);
    await hands.press(button('Ajouter la photo'), () => page.getByRole('img', { name: alt }).waitFor());

    await hands.press(page.getByRole('link', { name: 'Thèmes et territoires' }), () =>
      page.locator('#record-part:focus').waitFor(),
    );
    const theme = page.locator('#record-themes-0-link');
    await hands.press(button('Ajouter un thème'), () => theme.and(page.locator(':focus')).waitFor());
    const proposals = page.getByRole('listbox', { name: 'Thèmes' });
    await page.keyboard.press('ArrowDown');
    await proposals.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await proposals.getByRole('option', { selected: true }).textContent();
    const saved = untilSaved(page);
    await page.keyboard.press('Enter');
    await saved;
    expect([await theme.inputValue(), await proposals.count()]).toEqual([second, 0]);
    await hands.expectSeen();

    const essential = page.getByRole('link', { name: 'L’essentiel' });
    await hands.goBackTo(essential);
    await hands.press(essential, () => page.locator('#record-part:focus').waitFor());

    const isSent = () => page.getByText('Fiche envoyée', { exact: true }).waitFor();
    const send = button('Envoyer aux éditeurs');
    const dialog = page.getByRole('dialog', { name: 'Envoyer aux éditeurs' });
    await hands.press(send.first(), () => dialog.waitFor(), 'Space');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await hands.expectSeen();
    await hands.press(send.first(), () => dialog.waitFor(), 'Space');
    await hands.press(button('Envoyer aux éditeurs', dialog), isSent, 'Space');

    await askForCorrection(parts.installation, recordOn(page), {
      field: 'tagline',
      text: 'Dites où.',
      step: 1,
    });
    await page.reload();
    await hands.write(page.getByLabel('Votre réponse'), 'C’est dit au clavier.');
    await hands.write(field(page, 'tagline'), ' À Pau.');
    const again = page.getByRole('dialog', { name: 'Renvoyer la fiche corrigée' });
    await hands.press(button('Renvoyer la fiche corrigée').first(), () => again.waitFor());
    await hands.press(button('Renvoyer la fiche corrigée', again), () =>
      page.getByText('C’est dit au clavier.').waitFor(),
    );

    await hands.write(field(page, 'text'), 'Merci.');
    await hands.press(button('Envoyer le message'), () => told(page, 'Le message est envoyé.'));
    await page.getByRole('listitem').filter({ hasText: 'Merci.' }).waitFor();

    const withdraw = button('Retirer la fiche');
    await hands.goBackTo(withdraw.first());
    const withdrawing = page.getByRole('dialog', { name: 'Retirer la fiche' });
    await hands.press(withdraw.first(), () => withdrawing.waitFor());
    await hands.press(button('Retirer la fiche', withdrawing), () => field(page, 'title').waitFor());
    const deleting = page.getByRole('dialog', { name: 'Supprimer le brouillon' });
    await hands.press(button('Supprimer le brouillon').first(), () => deleting.waitFor());
    await hands.leave(button('Supprimer le brouillon', deleting), () =>
      heading(page, 'Nos fiches').waitFor(),
    );
    await page.context().close();
  });
}
