import { type SpaceSaved } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { problemOf, request } from './partner.ts';
import { type Desk, told, whole } from './record-desk.ts';

/** What is kept of what partners type, when, and what never is. */
export function describeSaves(desk: Desk): void {
  const { readStaff, start, read, put, save, obey, decideAsEditor, rowsOf } = desk;
  it('keeps what can be kept and tells what is refused of the rest', async () => {
    const id = await start();
    const saved = await save(id, { title: 'x'.repeat(201), tagline: 'Bien.', commune: 'Nulle-Part' });
    expect(saved.refused).toEqual([
      { field: 'title', problem: 'long' },
      { field: 'commune', problem: 'unknown' },
    ]);
    expect((await read(id)).values).toMatchObject({
      title: '',
      commune: '',
      tagline: 'Bien.',
      description: '',
    });
  });

  it('from a version that is past is refused, and changes nothing', async () => {
    const id = await start();
    const { version } = await read(id);
    const first = await put(id, { version, values: { title: 'Premier' } });
    expect(first.status).toBe(200);
    const late = { version, values: { title: 'Second', tagline: 'Perdu ?' } };
    expect(await told(await put(id, late))).toEqual([409, 'moved-on']);
    expect((await read(id)).values).toMatchObject({ title: 'Premier', tagline: '' });
    const saved = (await first.json()) as SpaceSaved;
    expect((await read(id)).version).toBe(saved.version);
  });

  it('at the same time as another one of the same version is kept, and the other refused', async () => {
    const id = await start();
    const { version } = await read(id);
    const titles = ['Un', 'Deux', 'Trois', 'Quatre'];
    const responses = await Promise.all(titles.map((title) => put(id, { version, values: { title } })));
    const kept = titles.filter((_, rank) => responses[rank]?.status === 200);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect((await read(id)).title).toBe(kept[0]);
  });

  it('sees what an editor changed meanwhile', async () => {
    const id = await start();
    const { version } = await read(id);
    await readStaff()
      .cms.documents('project')
      .update({ documentId: id, locale: 'fr', data: { tagline: 'De l’éditeur' } });
    const response = await put(id, { version, values: { title: 'Titre' } });
    expect(await told(response)).toEqual([409, 'moved-on']);
  });

  it.each([
    ['slug', 'ailleurs'],
    ['owner', 'x'],
    ['publishedAt', '2026-01-01T00:00:00.000Z'],
    ['departmentNote', 'Bravo'],
    ['label', 'exemplaire'],
    ['territories', 'x'],
    ['documentId', 'x'],
    ['constructor', 'x'],
  ])('of the field %s, which partners do not write, is refused whole', async (name, value) => {
    const id = await start();
    const { version } = await read(id);
    const values = JSON.parse(`{"title":"T","${name}":"${value}"}`) as object;
    const refused = await put(id, { version, values });
    expect(await told(refused)).toEqual([400, 'unreadable']);
    expect((await read(id)).title).toBe('');
  });

  it.each([
    [{ values: {} }],
    [{ version: 'x', values: { title: { $ne: '' } } }],
    [{ version: 'x', values: [], status: 'published' }],
    [{ version: 'x', values: {}, status: 'published' }],
  ])('that is %j is not understood', async (body) => {
    const id = await start();
    expect(await told(await put(id, body))).toEqual([400, 'unreadable']);
  });

  it('is taken in a draft, a record to correct and a published one, and in no other', async () => {
    const id = await start();
    const trySave = async () => {
      const { version, state } = await read(id);
      const values = { description: `Écrit : ${state}.` };
      const response = await put(id, { version, values });
      return [state, response.ok ? 'kept' : await problemOf(response)];
    };
    await save(id, { ...whole, title: 'États' });
    expect(await trySave()).toEqual(['brouillon', 'kept']);
    await obey(id, { command: 'submit', step: 0 });
    expect(await trySave()).toEqual(['envoyé', 'locked']);
    const corrections = [{ field: null, kind: 'incomplet', text: 'Encore.' }] as const;
    await decideAsEditor(id, { command: 'ask', step: 1, corrections: [...corrections] });
    expect(await trySave()).toEqual(['à corriger', 'kept']);
    await decideAsEditor(id, { command: 'accept', step: 2 });
    expect(await trySave()).toEqual(['accepté', 'locked']);
    await decideAsEditor(id, { command: 'publish', step: 3 });
    expect(await trySave()).toEqual(['publié', 'kept']);
    await decideAsEditor(id, { command: 'ask', step: 4, corrections: [...corrections] });
    await decideAsEditor(id, { command: 'decline', step: 5, reason: 'Non.' });
    expect(await trySave()).toEqual(['décliné', 'locked']);
    await obey(id, { command: 'resume', step: 6 });
    expect(await trySave()).toEqual(['brouillon', 'kept']);
  });

  it('leaves the territories that the team added', async () => {
    const id = await start();
    const territories = readStaff().cms.documents('territory');
    const other = await territories.create({ data: { code: '64998', title: 'Voisine', type: 'commune' } });
    await territories.publish(other);
    await save(id, { commune: request.commune });
    const first = (await rowsOf(id))[0].territories[0].documentId as string;
    const data = { territories: [first, other.documentId] };
    await readStaff().cms.documents('project').update({ documentId: id, locale: 'fr', data });
    const titlesOf = async () =>
      (await rowsOf(id))[0].territories.map(({ title }: { title: string }) => title);
    await save(id, { commune: '' });
    expect(await titlesOf()).toEqual(['Voisine']);
    await save(id, { commune: 'Saint-Essai' });
    expect(await titlesOf()).toEqual(['Saint-Essai']);
  });
}
