import { restorePointsSchema } from '@agenda21/content-types';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { tokens } from './cms.ts';
import type { Screens } from './screens.ts';

/** What becomes of a rebuild and of a roll-back that are asked for. */
export function describeOrders(find: () => Screens): void {
  let screens: Screens;
  beforeAll(() => {
    screens = find();
  });

  describe('the orders of an administrator', () => {
    const given = () => screens.cms.publisher.calls.filter(({ path }) => path.startsWith('/orders/')).length;
    const orders = async () =>
      (await screens.cms.newRows()).filter(({ subjectModel }) => subjectModel === 'site');

    it.each([
      [502, 'n’a pas pu obéir', 500],
      [502, 'n’a pas pu obéir', 401],
      [503, 'ne répond pas', 302],
    ])('say %i in French, and leave a row that says it too', async (expected, words, answered) => {
      screens.cms.publisher.answers.set('/orders/rebuild', { status: answered, body: {} });
      const response = await screens.ask('POST', '/rebuild', screens.administrator);
      expect(response.status).toBe(expected);
      const { error } = (await response.json()) as { error: { message: string } };
      expect(error.message).toContain(`Le programme de publication ${words}`);
      const [row, ...others] = await orders();
      expect(others).toEqual([]);
      expect(row).toMatchObject({ action: 'rebuild', state: 'failed', reason: error.message });
      expect(row?.settledAt).not.toBeNull();
      const outbox = await screens.cms.call('GET', '/api/publishing/outbox', tokens.publisher);
      expect(await outbox.text()).not.toContain('"rebuild"');
    });

    it.each([
      [404, 'n’est plus gardée'],
      [409, 'en cours de fabrication'],
    ])('tell why a release is not put back: %i', async (refusal, words) => {
      screens.cms.publisher.answers.set('/orders/roll-back', { status: refusal, body: {} });
      const response = await screens.ask('POST', '/roll-back', screens.administrator, { release: 'r0' });
      expect(response.status).toBe(refusal);
      expect(await response.text()).toContain(words);
      expect(await orders()).toMatchObject([
        { action: 'roll-back', state: 'failed', actor: `admin:${screens.administrator.accountId}` },
      ]);
    });

    it('leave their row before the publisher answers, which does not read a roll-back as work to do', async () => {
      const { promise, resolve } = Promise.withResolvers<{ status: number; body: object }>();
      screens.cms.publisher.answers.set('/orders/roll-back', promise);
      const before = given();
      const answer = screens.ask('POST', '/roll-back', screens.administrator, { release: 'r0' });
      await vi.waitFor(() => expect(given()).toBe(before + 1));
      const [row] = await orders();
      expect(row).toMatchObject({ action: 'roll-back', state: 'queued', settledAt: null });
      const outbox = await screens.cms.call('GET', '/api/publishing/outbox', tokens.publisher);
      expect(await outbox.text()).not.toContain('"roll-back"');
      resolve({ status: 200, body: { release: 'r0' } });
      expect((await answer).status).toBe(204);
      expect((await screens.readOverview()).publications[0]).toMatchObject({ id: row?.id, state: 'live' });
    });

    it.each(['rebuild', 'roll-back'])(
      'say that nothing is known of a %s whose answer is lost',
      async (order) => {
        screens.cms.publisher.answers.set(`/orders/${order}`, 'cut');
        const response = await screens.ask(
          'POST',
          `/${order}`,
          screens.administrator,
          order === 'rebuild' ? {} : { release: 'r0' },
        );
        expect(response.status).toBe(504);
        const { error } = (await response.json()) as { error: { message: string } };
        expect(error.message).toContain('on ne sait pas si elle est faite. Regardez');
        // The publisher finds a rebuild in the outbox, and says of a roll-back what it serves.
        expect(await orders()).toMatchObject([{ action: order, state: 'queued', settledAt: null }]);
      },
    );

    it('are done when their answer is lost and the publisher serves what was asked', async () => {
      screens.cms.publisher.answers.set('/orders/roll-back', 'cut');
      screens.serve('r0');
      expect((await screens.ask('POST', '/roll-back', screens.administrator, { release: 'r0' })).status).toBe(
        204,
      );
      expect(await orders()).toMatchObject([{ action: 'roll-back', state: 'live', reason: null }]);
    });

    describe('whose answer was lost', () => {
      const askForWork = () => screens.cms.call('GET', '/api/publishing/outbox', tokens.publisher);

      beforeEach(async () => {
        screens.cms.publisher.answers.set('/orders/roll-back', 'cut');
        await screens.ask('POST', '/roll-back', screens.administrator, { release: 'r0' });
      });

      it('wait until the publisher says what it serves', async () => {
        screens.serve(null);
        expect((await askForWork()).status).toBe(200);
        expect((await screens.readOverview()).publications[0]).toMatchObject({
          state: 'queued',
          settledAt: null,
        });
        screens.serve('r0');
        await askForWork();
        const { publications } = await screens.readOverview();
        expect(publications[0]).toMatchObject({ action: 'roll-back', state: 'live', reason: null });
      });

      it('are failed when the publisher serves another release', async () => {
        screens.serve('r1');
        await askForWork();
        const [row] = await orders();
        expect(row).toMatchObject({ state: 'failed', settledAt: expect.any(String) as string });
        expect(row?.reason).toContain('il sert une autre version');
      });
    });

    it('refuse an order that is not one, without asking the publisher', async () => {
      const before = given();
      for (const body of [undefined, {}, { release: 'x'.repeat(61) }, { release: 'r0', force: true }])
        expect((await screens.ask('POST', '/roll-back', screens.administrator, body)).status).toBe(400);
      expect(given()).toBe(before);
    });

    it('put an earlier release back, with the token of the publisher', async () => {
      screens.cms.publisher.answers.set('/orders/roll-back', { status: 200, body: { release: 'r0' } });
      expect((await screens.ask('POST', '/roll-back', screens.administrator, { release: 'r0' })).status).toBe(
        204,
      );
      expect(screens.cms.publisher.calls.at(-1)).toMatchObject({ method: 'POST', body: '{"release":"r0"}' });
      expect(screens.cms.publisher.calls.at(-1)?.headers['authorization']).toBe(`Bearer ${tokens.publisher}`);
      expect(await orders()).toMatchObject([{ action: 'roll-back', state: 'live', reason: null }]);
    });

    it('have the portal made anew: a row like any other, which the publisher settles', async () => {
      expect((await screens.ask('POST', '/rebuild', screens.administrator)).status).toBe(202);
      const [row] = await orders();
      expect(row).toMatchObject({
        action: 'rebuild',
        state: 'queued',
        subjectId: 'site',
        subjectLocale: null,
      });
      const outbox = await (await screens.cms.call('GET', '/api/publishing/outbox', tokens.publisher)).json();
      expect(outbox).toMatchObject({
        rows: expect.arrayContaining([expect.objectContaining({ id: row?.id })]),
      });
      if (row) await screens.report(row, { state: 'live' });
      const { publications } = await screens.readOverview(screens.administrator);
      expect(publications[0]).toMatchObject({
        action: 'rebuild',
        state: 'live',
        actor: 'Ada strapi-super-admin',
      });
    });

    it('list the releases one can go back to', async () => {
      const body = { releases: [{ id: 'r1', madeAt: '2026-03-01T10:00:00.000Z', isLive: true }] };
      screens.cms.publisher.answers.set('/releases', { status: 200, body });
      const response = await screens.ask('GET', '/releases', screens.administrator);
      expect(restorePointsSchema.parse(await response.json())).toEqual(body);
      screens.cms.publisher.answers.set('/releases', { status: 200, body: { releases: 'r1' } });
      expect((await screens.ask('GET', '/releases', screens.administrator)).status).toBe(502);
    });

    it('given at the console of the publisher leave their row', async () => {
      const tell = (body: unknown) =>
        screens.cms.call('POST', '/api/publishing/orders', tokens.publisher, body);
      expect((await tell({ action: 'publish', actor: 'console', release: null })).status).toBe(400);
      expect((await tell({ action: 'roll-back', actor: 'console', release: 'r0' })).status).toBe(204);
      expect(await orders()).toMatchObject([{ action: 'roll-back', state: 'live', actor: 'console' }]);
      expect((await screens.readOverview()).publications[0]).toMatchObject({
        action: 'roll-back',
        actor: 'système',
      });
    });
  });
}
