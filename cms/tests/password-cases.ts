import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MINUTE, describeAnswer, enterNewHour, isSignedIn, moveClock, statusOf } from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { readMails, tokenOf, waitForMail } from './outbox-mails.ts';
import { openAccepted, openPartner, password, signIn } from './partner.ts';

/** How a password is changed and chosen anew. */
export function describePasswords(read: () => TestCms): void {
  let cms: TestCms;
  beforeAll(() => void (cms = read()));

  const mailTo = (email: string, subject: string) => waitForMail(cms.dataDir, email, subject);

  describe('a password', () => {
    const chosen = 'une autre phrase à retenir';

    it('is changed by who knows it, and ends the other sessions', async () => {
      const email = 'change@exemple.fr';
      const here = await openAccepted(cms, email);
      const there = await signIn(cms, email);
      const change = (current: string) => here.call('PUT', 'password', { current, password: chosen });
      const refused = await change('pas celle-là non plus');
      expect([refused.status, await refused.json()]).toEqual([
        422,
        { problem: 'fields', fields: [{ field: 'current', problem: 'unknown' }] },
      ]);
      expect(await isSignedIn(there)).toBe(true);
      expect((await change(password)).status).toBe(204);
      expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
      await mailTo(email, 'a changé');
      expect(await statusOf(openPartner(cms), 'POST', 'session', { email, password })).toBe(403);
    });

    it('is chosen anew with a link that serves once, within thirty minutes, and ends every session', async () => {
      const email = 'oubli@exemple.fr';
      const partner = await openAccepted(cms, email);
      await openPartner(cms).call('POST', 'password/resets', { email });
      const token = tokenOf(await mailTo(email, 'nouveau mot de passe'));
      const reset = () => openPartner(cms).call('PUT', 'password/resets', { token, password: chosen });
      moveClock(30 * MINUTE);
      expect((await reset()).status).toBe(410);
      vi.useRealTimers();
      expect((await reset()).status).toBe(204);
      expect((await reset()).status).toBe(410);
      expect(await isSignedIn(partner)).toBe(false);
      const signed = await openPartner(cms).call('POST', 'session', { email, password: chosen });
      expect(signed.status).toBe(204);
    });

    it('is chosen anew without telling whether the address has an account', async () => {
      await openAccepted(cms, 'connue@exemple.fr');
      const ask = async (email: string) =>
        describeAnswer(await openPartner(cms).call('POST', 'password/resets', { email }));
      expect(await ask('connue@exemple.fr')).toEqual(await ask('personne@exemple.fr'));
      await mailTo('connue@exemple.fr', 'nouveau mot de passe');
      expect(await readMails(cms.dataDir, 'personne@exemple.fr')).toEqual([]);
    });

    it('is asked for by e-mail five times an hour at most', async () => {
      const email = 'harcelee@exemple.fr';
      await openAccepted(cms, email);
      await openAccepted(cms, 'suivante@exemple.fr');
      enterNewHour();
      for (let asked = 0; asked < 8; asked += 1)
        await openPartner(cms).call('POST', 'password/resets', { email });
      await openPartner(cms).call('POST', 'password/resets', { email: 'suivante@exemple.fr' });
      await mailTo('suivante@exemple.fr', 'nouveau mot de passe');
      const resets = (await readMails(cms.dataDir, email)).filter(({ subject }) =>
        subject.includes('nouveau'),
      );
      expect(resets).toHaveLength(5);
    });

    it('that is short, long beyond what is read, or always the same sign is refused', async () => {
      const partner = await openAccepted(cms, 'faible@exemple.fr');
      for (const weak of ['onze signes', 'aaaaaaaaaaaaaaaa', 'éàùçè'.repeat(8)]) {
        const response = await partner.call('PUT', 'password', { current: password, password: weak });
        expect(response.status).toBe(422);
      }
    });
  });
}
