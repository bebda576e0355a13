import { uidOf } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { type Desk, newKey, whole } from './record-desk.ts';

/** What partners do with a draft: delete it, send it, take it back. */
export function describeDrafts(desk: Desk): void {
  const { readStaff, start, read, save, command, obey, remove, send, rowsOf } = desk;
  it('that was never published is deleted with its review and its thread', async () => {
    const id = await start();
    await obey(id, { command: 'say', text: 'Bonjour.', key: newKey() });
    expect((await remove(id)).status).toBe(204);
    expect((await readStaff().partner.call('GET', `records/${id}`)).status).toBe(404);
    const left = await readStaff()
      .cms.strapi.db.query(uidOf('review-message'))
      .count({ where: { subjectId: id } });
    expect([left, await rowsOf(id)]).toEqual([0, []]);
  });

  it('that is not complete is not sent: what it misses is told field by field', async () => {
    const id = await start();
    await save(id, { title: 'Seul' });
    const response = await command(id, { command: 'submit', step: 0 });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      problem: 'fields',
      fields: ['commune', 'tagline', 'description'].map((field) => ({ field, problem: 'missing' })),
    });
    expect(await read(id)).toMatchObject({ state: 'brouillon', step: 0 });
  });

  it('is sent once, however often it is asked at the same time', async () => {
    const id = await start();
    await save(id, { ...whole, title: 'Double clic' });
    const responses = await Promise.all([1, 2, 3].map(() => command(id, { command: 'submit', step: 0 })));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const { lines, step } = await read(id);
    expect([step, lines.filter(({ to }) => to === 'envoyé').length]).toEqual([1, 1]);
  });

  it('that was sent is taken back, and written again', async () => {
    const id = await send({ ...whole, title: 'Retirée' });
    expect(await obey(id, { command: 'withdraw', step: 1 })).toMatchObject({
      state: 'brouillon',
      mayWrite: true,
    });
  });
}
