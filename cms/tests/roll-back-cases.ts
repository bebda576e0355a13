import { uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Screens } from './screens.ts';

/** What people are told of publications that a roll-back undid. */
export function describeRollBack(find: () => Screens): void {
  let screens: Screens;
  beforeAll(() => {
    screens = find();
  });

  async function goBackTo(release: string): Promise<void> {
    screens.cms.publisher.answers.set('/orders/roll-back', { status: 200, body: { release } });
    const response = await screens.ask('POST', '/roll-back', screens.administrator, { release });
    expect(response.status).toBe(204);
  }

  const undoneOf = async (documentId: string) => (await screens.standingOf(documentId)).last?.undoneAt;

  describe('after a roll-back', () => {
    it('what was published since is no longer said to be on line, until something is published again', async () => {
      const early = await screens.makeLiveTheme('tot', 'b1');
      const late = await screens.makeLiveTheme('tard', 'b2');
      await goBackTo('b1');
      expect(await undoneOf(early)).toBeNull();
      const { settledAt, undoneAt } = (await screens.standingOf(late)).last ?? {};
      expect(Date.parse(undoneAt ?? '')).toBeGreaterThanOrEqual(Date.parse(settledAt ?? ''));
      const { publications } = await screens.readOverview();
      expect(publications.find(({ documentId }) => documentId === late)?.undoneAt).toBe(undoneAt);
      expect(publications.find(({ action }) => action === 'roll-back')?.undoneAt).toBeNull();
      await screens.makeLiveTheme('ensuite', 'b3');
      expect(await undoneOf(late)).toBeNull();
    });

    it('a withdrawal is undone when the page was there, and not when it was not', async () => {
      const shown = await screens.makeLiveTheme('montre', 'c1');
      const since = await screens.makeLiveTheme('depuis', 'c2');
      for (const documentId of [shown, since])
        await screens.withdraw(documentId, { state: 'live', release: 'c3' });
      await goBackTo('c1');
      expect(await undoneOf(shown)).not.toBeNull();
      expect(await undoneOf(since)).toBeNull();
    });

    it('a withdrawal is undone when its document came without a row, as by an import', async () => {
      const documentId = await screens.makeLiveTheme('importe', 'c5');
      await screens.cms.strapi.db
        .query(uidOf('publication'))
        .deleteMany({ where: { subjectId: documentId } });
      await screens.withdraw(documentId, { state: 'live', release: 'c7' });
      await goBackTo('c6');
      expect(await undoneOf(documentId)).not.toBeNull();
    });

    it('what the publisher serves is believed: new code ends a roll-back by itself', async () => {
      const documentId = await screens.makeLiveTheme('code', 'd2');
      await goBackTo('d1');
      expect(await undoneOf(documentId)).not.toBeNull();
      screens.serve('d3');
      expect(await undoneOf(documentId)).toBeNull();
    });

    it('a roll-back that was refused undoes nothing', async () => {
      const documentId = await screens.makeLiveTheme('refus', 'e2');
      screens.cms.publisher.answers.set('/orders/roll-back', { status: 404, body: {} });
      expect((await screens.ask('POST', '/roll-back', screens.administrator, { release: 'e1' })).status).toBe(
        404,
      );
      expect(await undoneOf(documentId)).toBeNull();
    });
  });
}
