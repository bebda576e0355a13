import { type SpaceSessions } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  DAY,
  MINUTE,
  describeAnswer,
  enterNewHour,
  isSignedIn,
  moveClock,
  statusOf,
} from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { waitForMail } from './outbox-mails.ts';
import { openAccepted, openPartner, password, problemOf, request, signIn } from './partner.ts';

/** Who is signed in, and what only their own browser may ask. */
export function describeSessions(read: () => TestCms): void {
  let cms: TestCms;
  beforeAll(() => void (cms = read()));

  const mailTo = (email: string, subject: string) => waitForMail(cms.dataDir, email, subject);

  describe('a session', () => {
    let email = '';
    beforeAll(async () => {
      email = 'session@exemple.fr';
      await openAccepted(cms, email);
    });

    it('is held in cookies that no script reads, and never in an answer', async () => {
      const response = await openPartner(cms).call('POST', 'session', { email, password, remember: '' });
      expect(response.status).toBe(204);
      expect(await response.text()).toBe('');
      const lines = response.headers.getSetCookie();
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
      const kept = await openPartner(cms).call('POST', 'session', { email, password, remember: 'yes' });
      for (const line of kept.headers.getSetCookie()) expect(line).toMatch(/; Expires=/);
    });

    it('is not opened with a wrong password, and nothing tells whether the account exists', async () => {
      const attempt = async (who: string, given: string) =>
        describeAnswer(await openPartner(cms).call('POST', 'session', { email: who, password: given }));
      const wrong = await attempt(email, 'autre phrase que celle-là');
      expect(wrong).toMatchObject({ status: 403, body: '{"problem":"credentials","fields":[]}' });
      expect(await attempt('inconnu@exemple.fr', 'autre phrase que celle-là')).toEqual(wrong);
      await openPartner(cms).call('POST', 'requests', { ...request, email: 'attente@exemple.fr' });
      await mailTo('attente@exemple.fr', 'Confirmez');
      expect(await attempt('attente@exemple.fr', '')).toMatchObject({ status: 422 });
      expect(await attempt('attente@exemple.fr', 'autre phrase que celle-là')).toEqual(wrong);
    });

    it('takes as long to refuse whether the account exists or not', async () => {
      const timeOf = async (who: string) => {
        const times: number[] = [];
        for (let tried = 0; tried < 4; tried += 1) {
          const begun = performance.now();
          await openPartner(cms).call('POST', 'session', { email: who, password: 'mauvaise phrase' });
          times.push(performance.now() - begun);
        }
        return times.toSorted((a, b) => a - b)[1] ?? 0;
      };
      await openAccepted(cms, 'chrono@exemple.fr');
      const unknown = await timeOf('jamais-vu@exemple.fr');
      expect(unknown / (await timeOf('chrono@exemple.fr'))).toBeGreaterThan(0.5);
    });

    it('is renewed with a token that serves once, and ends for all when an old one comes again', async () => {
      const partner = await signIn(cms, email);
      const stolen = new Map(partner.cookies);
      expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(204);
      expect(partner.cookies.get('espace-session')).not.toBe(stolen.get('espace-session'));
      const thief = openPartner(cms);
      for (const [name, value] of stolen) thief.cookies.set(name, value);
      const tooSoon = await thief.call('POST', 'session/renewal');
      expect([tooSoon.status, await problemOf(tooSoon)]).toEqual([409, 'stale']);
      expect(await isSignedIn(partner)).toBe(true);
      moveClock(MINUTE);
      const reused = await thief.call('POST', 'session/renewal');
      expect([reused.status, await problemOf(reused)]).toEqual([401, 'signed-out']);
      expect(await isSignedIn(partner)).toBe(false);
      expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(401);
    });

    it('opens for ten minutes, is renewed within two hours, or fourteen days for who stays signed in', async () => {
      const passing = await signIn(cms, email);
      const kept = await signIn(cms, email, 'yes');
      moveClock(11 * MINUTE);
      expect(await isSignedIn(passing)).toBe(false);
      expect(await statusOf(passing, 'POST', 'session/renewal')).toBe(204);
      expect(await isSignedIn(passing)).toBe(true);
      moveClock(3 * 60 * MINUTE);
      expect(await statusOf(passing, 'POST', 'session/renewal')).toBe(401);
      moveClock(13 * DAY);
      expect(await statusOf(kept, 'POST', 'session/renewal')).toBe(204);
      moveClock(15 * DAY);
      expect(await statusOf(kept, 'POST', 'session/renewal')).toBe(401);
    });

    it('tells when it was opened, and when it was used last', async () => {
      const partner = await openAccepted(cms, 'usage@exemple.fr');
      moveClock(11 * MINUTE);
      expect(await statusOf(partner, 'POST', 'session/renewal')).toBe(204);
      const { sessions } = (await (await partner.call('GET', 'sessions')).json()) as SpaceSessions;
      const [since = 0, usedAt = 0] = sessions.flatMap((one) => [one.since, one.usedAt].map(Date.parse));
      expect(sessions).toHaveLength(1);
      expect(Math.round((usedAt - since) / MINUTE)).toBe(11);
    });

    it('is signed out alone, with all the others, or from another one', async () => {
      const [here, there, other] = [
        await signIn(cms, email),
        await signIn(cms, email),
        await signIn(cms, email),
      ];
      const list = async () =>
        ((await (await here.call('GET', 'sessions')).json()) as SpaceSessions).sessions;
      expect((await list()).filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
      expect(await statusOf(there, 'DELETE', 'session')).toBe(204);
      expect(there.cookies.size).toBe(0);
      expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
      const another = (await list()).find(({ isCurrent }) => !isCurrent);
      expect(await statusOf(here, 'DELETE', `sessions/${another?.id}`)).toBe(204);
      expect(await statusOf(here, 'DELETE', 'sessions/inconnue')).toBe(404);
      expect(await statusOf(here, 'DELETE', 'sessions')).toBe(204);
      expect([await isSignedIn(here), await isSignedIn(other)]).toEqual([false, false]);
    });

    it('is asked for ten times in a quarter of an hour at most, whoever asks', async () => {
      const limited = 'limite@exemple.fr';
      await openAccepted(cms, limited);
      enterNewHour();
      const attempt = (given: string) =>
        openPartner(cms).call('POST', 'session', { email: limited, password: given });
      for (let tried = 0; tried < 10; tried += 1) expect((await attempt('mauvaise phrase')).status).toBe(403);
      const refused = await attempt(password);
      expect([refused.status, await problemOf(refused)]).toEqual([429, 'limited']);
      moveClock(15 * MINUTE);
      expect((await attempt(password)).status).toBe(204);
    });
  });

  describe('a request from another site', () => {
    it.each([
      ['says so', { 'sec-fetch-site': 'cross-site' }],
      ['comes from a sister site', { 'sec-fetch-site': 'same-site' }],
      ['names another origin', { origin: 'https://ailleurs.example' }],
      ['says nothing', {}],
    ])('that %s changes nothing', async (_, headers) => {
      const partner = await openAccepted(cms, `csrf-${Object.values(headers).join('').length}@exemple.fr`);
      for (const [method, path, body] of [
        ['DELETE', 'session', undefined],
        ['POST', 'invitations', { email: 'x@exemple.fr', role: 'gestionnaire' }],
        ['POST', 'session', { email: 'x@exemple.fr', password, remember: '' }],
      ] as const) {
        const response = await partner.call(method, path, body, headers as Record<string, string>);
        expect([response.status, await problemOf(response)]).toEqual([403, 'foreign']);
      }
      expect(await isSignedIn(partner)).toBe(true);
    });
  });
}
