/** What people are told of their account where they are about to do something with it. */
import { describe, expect, test } from 'vitest';
import { type PartnerParts, openPartner, openPerson, openSpace } from './partner-browsers.ts';

export function describeAccountWords(findParts: () => PartnerParts): void {
  describe('the account of a partner', () => {
    test('is not deleted with a wrong password, which is told at its field, after what is to be saved first', async () => {
      const page = await openPartner(findParts());
      const departure = page.locator('details').filter({ hasText: 'Supprimer mon compte' });
      await departure.locator('summary').click();
      await departure.getByText('Enregistrez d’abord vos photos et vos documents').waitFor();
      await departure.locator('[name="password"]').fill('pas le bon du tout');
      await departure.getByRole('button', { name: 'Supprimer mon compte' }).click();
      const problem = page.locator('#departure-password-problem');
      await problem.waitFor();
      expect(await problem.textContent()).toBe('Le mot de passe n’est pas le bon.');
    });

    test('is asked for, with the reason, of who comes from a record to tell that they did it too', async () => {
      const page = await openPerson(findParts());
      await openSpace(page, findParts(), 'fiche/#nouveau=good-practice&reprend=abc');
      await page.getByText('Pour raconter comment vous l’avez fait aussi').waitFor();
      await page.context().close();
    });
  });
}
