import { expect, it } from 'vitest';
import { type Desk, told, whole } from './record-desk.ts';

/** What partners do with a record that visitors read. */
export function describeCopies(desk: Desk): void {
  const { readStaff, read, save, obey, remove, publish, decideAsEditor, rowsOf } = desk;
  it('is edited apart: visitors read the earlier version until an editor publishes again', async () => {
    const id = await publish({ ...whole, title: 'Copie' });
    await save(id, { tagline: 'Nouvelle accroche.' });
    const liveTagline = async () =>
      (await readStaff().cms.readState()).entries.find(({ documentId }) => documentId === id)?.data[
        'tagline'
      ];
    expect(await liveTagline()).toBe(whole.tagline);
    const { step } = await read(id);
    expect((await obey(id, { command: 'submit', step })).state).toBe('envoyé');
    expect(await liveTagline()).toBe(whole.tagline);
    await decideAsEditor(id, { command: 'publish', step: step + 1 });
    expect(await liveTagline()).toBe('Nouvelle accroche.');
  });

  it('keeps its address when its title changes', async () => {
    const id = await publish({ ...whole, title: 'Première adresse' });
    await save(id, { title: 'Autre titre' });
    const { step } = await read(id);
    await obey(id, { command: 'submit', step });
    expect((await rowsOf(id)).map(({ slug }) => slug)).toEqual(['premiere-adresse', 'premiere-adresse']);
  });

  it('is not deleted by its partner, nor is a draft that was published once', async () => {
    const id = await publish({ ...whole, title: 'Publiée une fois' });
    expect(await told(await remove(id))).toEqual([409, 'locked']);
    await obey(id, { command: 'submit', step: 2 });
    await obey(id, { command: 'withdraw', step: 3 });
    await readStaff().cms.documents('project').unpublish({ documentId: id, locale: 'fr' });
    expect(await read(id)).toMatchObject({ state: 'brouillon', presence: 'absente', mayDelete: false });
    expect(await told(await remove(id))).toEqual([409, 'locked']);
  });
}
