import type { SpaceRecord } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { type Desk, told, whole } from './record-desk.ts';
import { ask, makeDocument, makePhoto } from './space-asking.ts';

/** What partners change in a published record without sending it, and give up. */
export function describeUnsentChanges(desk: Desk): void {
  const { readStaff, start, read, save, obey, publish, send, decideAsEditor, rowsOf } = desk;
  const giveUp = (id: string) => readStaff().partner.call('DELETE', `records/${id}/changes`);

  const saidIn = ({ values, version, files, state, step, hasUnsentChanges }: SpaceRecord) =>
    ({ values, version, files, state, step, hasUnsentChanges }) as const;

  async function sendFile(id: string, method: string, path: string, file: object): Promise<void> {
    const { cms, partner } = readStaff();
    expect((await ask(cms, partner, method, `records/${id}/${path}`, file)).status).toBe(200);
  }

  it('are told until they are given up: what visitors read is back in the draft', async () => {
    const steps = '[{"title":"Choisir"},{"title":"Planter"}]';
    const id = await publish({ ...whole, title: 'Deux versions', steps });
    const before = await read(id);
    expect(before.hasUnsentChanges).toBe(false);
    await save(id, { tagline: 'Essai.', commune: '', steps: '[{"title":"Planter"}]', budget: '1200' });
    expect((await read(id)).hasUnsentChanges).toBe(true);
    expect((await desk.list()).find((record) => record.id === id)?.hasUnsentChanges).toBe(true);
    expect((await giveUp(id)).status).toBe(204);
    expect(saidIn(await read(id))).toEqual(saidIn(before));
  });

  it('are the files too, which visitors see all along', async () => {
    const id = await start();
    await save(id, { ...whole, title: 'Avec un guide' });
    await sendFile(id, 'PUT', 'photo', await makePhoto());
    await sendFile(id, 'POST', 'pictures', await makePhoto());
    await sendFile(id, 'POST', 'documents', makeDocument());
    await obey(id, { command: 'submit', step: 0 });
    await decideAsEditor(id, { command: 'publish', step: 1 });
    const before = await read(id);
    const { partner } = readStaff();
    const [document] = before.files.documents;
    await partner.call('DELETE', `records/${id}/documents/${document?.id}`);
    await sendFile(id, 'PUT', 'photo', await makePhoto());
    expect((await read(id)).hasUnsentChanges).toBe(true);
    expect((await giveUp(id)).status).toBe(204);
    expect(saidIn(await read(id))).toEqual(saidIn(before));
    expect((await partner.call('GET', `records/${id}/documents/${document?.id}`)).status).toBe(200);
  });

  it('are not those of the team, which stay', async () => {
    const id = await publish({ ...whole, title: 'Relue par l’équipe' });
    const data: Readonly<Record<string, unknown>> = { reviewedOn: '2026-01-02' };
    await readStaff().cms.documents('project').update({ documentId: id, locale: 'fr', data });
    expect((await read(id)).hasUnsentChanges).toBe(false);
    await save(id, { tagline: 'Essai.' });
    expect((await giveUp(id)).status).toBe(204);
    const rows = (await rowsOf(id)) as readonly { readonly publishedAt: string | null }[];
    const draft = rows.find(({ publishedAt }) => publishedAt === null);
    expect(draft).toMatchObject({ reviewedOn: '2026-01-02', tagline: whole.tagline });
  });

  it('are given up no more once they are sent, nor when nothing was published', async () => {
    const id = await publish({ ...whole, title: 'Envoyée à nouveau' });
    await save(id, { tagline: 'Nouvelle.' });
    await obey(id, { command: 'submit', step: (await read(id)).step });
    expect(await told(await giveUp(id))).toEqual([409, 'locked']);
    expect((await read(id)).values['tagline']).toBe('Nouvelle.');
    const never = await send({ ...whole, title: 'Jamais publiée' });
    expect(await told(await giveUp(never))).toEqual([409, 'locked']);
  });
}
