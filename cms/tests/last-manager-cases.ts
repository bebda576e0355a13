import { uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { statusOf } from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { type Partner, findMemberOf, openAccepted, openInvited, password } from './partner.ts';

/** Two managers of an organisation of three, and what identifies them. */
interface Pair {
  readonly managers: readonly [Partner, Partner];
  readonly ids: readonly [string, string];
  countManagers(): Promise<number>;
}

/** What two managers do at the same moment. */
export function describeLastManagers(read: () => TestCms): void {
  let cms: TestCms;
  beforeAll(() => void (cms = read()));

  async function openPair(name: string): Promise<Pair> {
    const [one, two] = [`une-${name}@exemple.fr`, `deux-${name}@exemple.fr`];
    const first = await openAccepted(cms, one);
    const second = await openInvited(cms, first, two, 'gestionnaire');
    await openInvited(cms, first, `trois-${name}@exemple.fr`);
    const [mine, theirs] = [await findMemberOf(cms, one), await findMemberOf(cms, two)];
    const organisation = { documentId: mine.organisation.documentId };
    return {
      managers: [first, second],
      ids: [mine.documentId, theirs.documentId],
      countManagers: () =>
        cms.strapi.db.query(uidOf('member')).count({ where: { organisation, role: 'gestionnaire' } }),
    };
  }

  /** Lets the calls go once each waits for the database, so that they ask it in turn. */
  async function atOnce(managers: Pair['managers'], act: (who: Partner, turn: number) => Promise<number>) {
    const { pool } = cms.strapi.db.connection.client as { pool: { numPendingAcquires(): number } };
    const held = await cms.strapi.db.connection.transaction();
    const calls = managers.map(act);
    await vi.waitFor(() => expect(pool.numPendingAcquires()).toBeGreaterThanOrEqual(calls.length));
    await held.rollback();
    return (await Promise.all(calls)).toSorted();
  }

  describe('an organisation keeps a manager when two of them, at the same moment,', () => {
    it('leave', async () => {
      const { managers, countManagers } = await openPair('partent');
      const leave = (partner: Partner) => statusOf(partner, 'POST', 'account/deletion', { password });
      expect(await atOnce(managers, leave)).toEqual([204, 409]);
      expect(await countManagers()).toBe(1);
    });

    it('give up the role', async () => {
      const { managers, ids, countManagers } = await openPair('renoncent');
      const giveUp = (partner: Partner, turn: number) =>
        statusOf(partner, 'PUT', `members/${ids[turn]}`, { role: 'contributeur' });
      expect(await atOnce(managers, giveUp)).toEqual([204, 409]);
      expect(await countManagers()).toBe(1);
    });

    it('remove each other', async () => {
      const { managers, ids, countManagers } = await openPair('rivales');
      const remove = (partner: Partner, turn: number) =>
        statusOf(partner, 'DELETE', `members/${ids[1 - turn]}`);
      const answers = await atOnce(managers, remove);
      expect(answers.filter((status) => status === 204)).toHaveLength(1);
      expect(await countManagers()).toBe(1);
    });
  });
}
