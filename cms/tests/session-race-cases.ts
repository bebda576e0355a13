import { type SpaceSessions } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSignedIn } from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { meanwhile } from './meanwhile.ts';
import { type Partner, openAccepted, openPartner, password, problemOf, signIn } from './partner.ts';

const userUid = 'plugin::users-permissions.user';
const sessionUid = 'admin::session';

/** What ends sessions while another one is opened or renewed. */
export function describeSessionRaces(read: () => TestCms): void {
  let cms: TestCms;
  beforeAll(() => void (cms = read()));

  const change = (partner: Partner) =>
    partner.call('PUT', 'password', { current: password, password: 'une autre phrase à retenir' });
  const countSessions = async (partner: Partner) =>
    ((await (await partner.call('GET', 'sessions')).json()) as SpaceSessions).sessions.length;

  describe('a session', () => {
    it('is not opened with a password that is changed once it was read', async () => {
      const email = 'course-lue@exemple.fr';
      const here = await openAccepted(cms, email);
      const changed = meanwhile(cms, userUid, 'afterFindOne', () => change(here));
      const late = await openPartner(cms).call('POST', 'session', { email, password });
      expect((await changed).status).toBe(204);
      expect([late.status, await problemOf(late)]).toEqual([403, 'credentials']);
      expect(await countSessions(here)).toBe(1);
    });

    it('that is being opened while the password is changed does not stay open', async () => {
      const email = 'course-ouverte@exemple.fr';
      const here = await openAccepted(cms, email);
      const changed = meanwhile(cms, sessionUid, 'beforeCreate', () => change(here));
      const there = await signIn(cms, email);
      expect((await changed).status).toBe(204);
      expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    });

    it.each([
      ['every session is ended', (here: Partner) => here.call('DELETE', 'sessions')],
      ['the password is changed', change],
    ])('that is being renewed while %s does not stay open', async (what, end) => {
      const email = `course-${what.length}@exemple.fr`;
      const here = await openAccepted(cms, email);
      const there = await signIn(cms, email);
      const ended = meanwhile(cms, sessionUid, 'beforeCreate', () => end(here));
      await there.call('POST', 'session/renewal');
      expect((await ended).status).toBe(204);
      expect(await isSignedIn(there)).toBe(false);
    });
  });
}
