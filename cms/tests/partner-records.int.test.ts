import {
  type EditorCommand,
  type PartnerCommand,
  type SpaceRecord,
  type SpaceRecords,
  type SpaceSaved,
  spaceCmsPath,
  uidOf,
} from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, type TestCms, startCms } from './cms.ts';
import { describeCompleteRecords } from './complete-record-cases.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  publishCommune,
  request,
  signIn,
} from './partner.ts';

let cms: TestCms;
let editor: Session;
let partner: Partner;
let stranger: Partner;
beforeAll(async () => {
  cms = await startCms();
  await publishCommune(cms);
  editor = await cms.signIn('strapi-editor', 'Éloïse');
  partner = await openAccepted(cms, 'a@exemple.fr');
  stranger = await openAccepted(cms, 'b@exemple.fr');
});
afterAll(() => cms.stop());

let keys = 0;
const newKey = () => `cle-de-depart-${String((keys += 1)).padStart(4, '0')}`;

const whole = {
  title: 'Le verger de Saint-Essai',
  commune: 'saint essai',
  tagline: 'Quarante fruitiers plantés avec les voisins.',
  description: 'Nous voulions de l’ombre et des fruits.\n\nNous avons planté.',
};

const problemOf = async (response: Response) => ((await response.json()) as { problem: string }).problem;
const told = async (response: Response) => [response.status, await problemOf(response)];

async function start(who = partner, model = 'project', key = newKey()): Promise<string> {
  const response = await who.call('POST', 'records', { model, key });
  expect([200, 201]).toContain(response.status);
  return ((await response.json()) as { id: string }).id;
}

async function read(id: string, who = partner): Promise<SpaceRecord> {
  const response = await who.call('GET', `records/${id}`);
  expect(response.status).toBe(200);
  return (await response.json()) as SpaceRecord;
}

const list = async (who = partner) =>
  ((await (await who.call('GET', 'records')).json()) as SpaceRecords).records;

async function save(id: string, values: object, who = partner): Promise<SpaceSaved> {
  const { version } = await read(id, who);
  const response = await who.call('PUT', `records/${id}`, { version, values });
  expect(response.status).toBe(200);
  return (await response.json()) as SpaceSaved;
}

const command = (id: string, asked: PartnerCommand | object, who = partner) =>
  who.call('POST', `records/${id}/commands`, asked);

async function obey(id: string, asked: PartnerCommand): Promise<SpaceRecord> {
  const response = await command(id, asked);
  expect(response.status).toBe(200);
  return (await response.json()) as SpaceRecord;
}

async function decideAsEditor(id: string, asked: EditorCommand, model = 'project'): Promise<void> {
  const address = `/reviews/documents/${model}/${id}/commands`;
  const response = await cms.call('POST', address, editor.token, asked);
  expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
}

/** A whole record that was sent. */
async function send(values: object = whole): Promise<string> {
  const id = await start();
  await save(id, values);
  await obey(id, { command: 'submit', step: 0 });
  return id;
}

/** A record that is published. */
async function publish(values: object = whole): Promise<string> {
  const id = await send(values);
  await decideAsEditor(id, { command: 'publish', step: 1 });
  return id;
}

const rowsOf = (id: string, model: 'project' | 'good-practice' = 'project') =>
  cms.strapi.db
    .query(uidOf(model))
    .findMany({ where: { documentId: id }, populate: ['territories', 'owner'] });

describe('a record', () => {
  it('is started, written, sent, corrected and published, and its partner reads each step', async () => {
    const id = await start();
    expect(await read(id)).toMatchObject({ state: 'brouillon', title: '', mayWrite: true, mayDelete: true });
    expect((await save(id, { title: whole.title })).refused).toEqual([]);
    const { title: _title, ...others } = whole;
    await save(id, others);
    expect((await read(id)).values).toMatchObject({ ...whole, commune: request.commune });
    const sent = await obey(id, { command: 'submit', step: 0 });
    expect(sent).toMatchObject({ state: 'envoyé', mayWrite: false, mayDelete: false, steps: ['withdraw'] });

    const corrections = [
      { field: 'territories', kind: 'incorrect', text: 'Est-ce bien là ?' },
      { field: 'budget', kind: 'incomplet', text: 'Combien ?' },
    ] as const;
    await decideAsEditor(id, { command: 'ask', step: 1, corrections: [...corrections] });
    const asked = (await read(id)).lines.filter(({ kind }) => kind === 'correction');
    expect(asked).toMatchObject([
      { side: 'équipe', author: null, field: 'commune', label: 'Territoires', isOpen: true },
      { field: 'budget', label: 'Budget', correctionKind: 'incomplet', isOpen: true },
    ]);
    await save(id, { tagline: 'Quarante fruitiers.' });
    const answers = asked.map((line) => ({ correction: line.id, text: 'Oui.' }));
    const answered = await obey(id, { command: 'answer', step: 2, answers });
    expect(answered.lines.filter(({ isOpen }) => isOpen)).toEqual([]);
    expect(answered.lines.find(({ kind }) => kind === 'réponse')).toMatchObject({
      author: request.name,
      answers: asked[0]?.id,
    });
    await decideAsEditor(id, { command: 'publish', step: 3 });
    const published = await read(id);
    expect(published).toMatchObject({
      state: 'publié',
      presence: 'en cours',
      publicPath: '/projets/le-verger-de-saint-essai/',
    });
    const { entries } = await cms.readState();
    expect(entries.find(({ documentId }) => documentId === id)?.data).toMatchObject({
      tagline: 'Quarante fruitiers.',
    });
  });

  it('of a good practice asks the fields of its own model', async () => {
    const id = await start(partner, 'good-practice');
    expect(Object.keys((await read(id)).values).slice(0, 5)).toEqual([
      'title',
      'commune',
      'summary',
      'problem',
      'solution',
    ]);
    await save(id, {
      title: 'Le compost',
      commune: request.commune,
      summary: 'Un bac.',
      solution: 'On trie.',
    });
    expect((await obey(id, { command: 'submit', step: 0 })).state).toBe('envoyé');
  });

  it('started twice under the same key is one record, even at the same time', async () => {
    const key = newKey();
    const before = (await list()).length;
    const ids = await Promise.all([1, 2, 3, 4].map(() => start(partner, 'project', key)));
    expect(new Set(ids).size).toBe(1);
    expect((await list()).length).toBe(before + 1);
    expect(await start(stranger, 'project', key)).not.toBe(ids[0]);
  });

  it('is listed with its state and what visitors see, the last changed first', async () => {
    const [first, second] = [await start(), await start()];
    await save(first, { title: 'Reprise' });
    const listed = (await list()).slice(0, 2);
    expect(listed.map(({ id }) => id)).toEqual([first, second]);
    expect(listed[0]).toMatchObject({
      title: 'Reprise',
      model: 'project',
      state: 'brouillon',
      presence: 'absente',
    });
  });

  it('carries the public record of its organisation once there is one', async () => {
    const who = await openAccepted(cms, 'porteur@exemple.fr');
    const { organisation } = await findMemberOf(cms, 'porteur@exemple.fr');
    const data = { title: 'Porteur', slug: 'porteur', type: 'association' };
    const { documentId } = await cms.documents('partner').create({ data, locale: 'fr' });
    await cms.strapi.documents(uidOf('organisation')).update({
      documentId: organisation.documentId,
      data: { partner: documentId } as object,
    });
    const [row] = await rowsOf(await start(who));
    expect(row.owner.documentId).toBe(documentId);
  });

  it('is addressed by its whole title, once it is sent, and two of one title apart', async () => {
    const id = await start();
    for (const title of ['L', 'La', 'La haie']) await save(id, { ...whole, title });
    expect((await rowsOf(id))[0].slug).toBeNull();
    await obey(id, { command: 'submit', step: 0 });
    const other = await send({ ...whole, title: 'La haie' });
    expect([(await rowsOf(id))[0].slug, (await rowsOf(other))[0].slug]).toEqual(['la-haie', 'la-haie-1']);
  });
});

describe('a save', () => {
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
    const first = await partner.call('PUT', `records/${id}`, { version, values: { title: 'Premier' } });
    expect(first.status).toBe(200);
    const late = { version, values: { title: 'Second', tagline: 'Perdu ?' } };
    expect(await told(await partner.call('PUT', `records/${id}`, late))).toEqual([409, 'moved-on']);
    expect((await read(id)).values).toMatchObject({ title: 'Premier', tagline: '' });
    const saved = (await first.json()) as SpaceSaved;
    expect((await read(id)).version).toBe(saved.version);
  });

  it('at the same time as another one of the same version is kept, and the other refused', async () => {
    const id = await start();
    const { version } = await read(id);
    const titles = ['Un', 'Deux', 'Trois', 'Quatre'];
    const responses = await Promise.all(
      titles.map((title) => partner.call('PUT', `records/${id}`, { version, values: { title } })),
    );
    const kept = titles.filter((_, rank) => responses[rank]?.status === 200);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect((await read(id)).title).toBe(kept[0]);
  });

  it('sees what an editor changed meanwhile', async () => {
    const id = await start();
    const { version } = await read(id);
    await cms
      .documents('project')
      .update({ documentId: id, locale: 'fr', data: { tagline: 'De l’éditeur' } });
    const response = await partner.call('PUT', `records/${id}`, { version, values: { title: 'Titre' } });
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
    const refused = await partner.call('PUT', `records/${id}`, { version, values });
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
    expect(await told(await partner.call('PUT', `records/${id}`, body))).toEqual([400, 'unreadable']);
  });

  it('is taken in a draft, a record to correct and a published one, and in no other', async () => {
    const id = await start();
    const trySave = async () => {
      const { version, state } = await read(id);
      const values = { description: `Écrit : ${state}.` };
      const response = await partner.call('PUT', `records/${id}`, { version, values });
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
    const territories = cms.documents('territory');
    const other = await territories.create({ data: { code: '64998', title: 'Voisine', type: 'commune' } });
    await territories.publish(other);
    await save(id, { commune: request.commune });
    const first = (await rowsOf(id))[0].territories[0].documentId as string;
    const data = { territories: [first, other.documentId] };
    await cms.documents('project').update({ documentId: id, locale: 'fr', data });
    const titlesOf = async () =>
      (await rowsOf(id))[0].territories.map(({ title }: { title: string }) => title);
    await save(id, { commune: '' });
    expect(await titlesOf()).toEqual(['Voisine']);
    await save(id, { commune: 'Saint-Essai' });
    expect(await titlesOf()).toEqual(['Saint-Essai']);
  });
});

describe('a published record', () => {
  it('is edited apart: visitors read the earlier version until an editor publishes again', async () => {
    const id = await publish({ ...whole, title: 'Copie' });
    await save(id, { tagline: 'Nouvelle accroche.' });
    const liveTagline = async () =>
      (await cms.readState()).entries.find(({ documentId }) => documentId === id)?.data['tagline'];
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
    expect(await told(await partner.call('DELETE', `records/${id}`))).toEqual([409, 'locked']);
    await obey(id, { command: 'submit', step: 2 });
    await obey(id, { command: 'withdraw', step: 3 });
    await cms.documents('project').unpublish({ documentId: id, locale: 'fr' });
    expect(await read(id)).toMatchObject({ state: 'brouillon', presence: 'absente', mayDelete: false });
    expect(await told(await partner.call('DELETE', `records/${id}`))).toEqual([409, 'locked']);
  });
});

describe('a draft', () => {
  it('that was never published is deleted with its review and its thread', async () => {
    const id = await start();
    await obey(id, { command: 'say', text: 'Bonjour.' });
    expect((await partner.call('DELETE', `records/${id}`)).status).toBe(204);
    expect((await partner.call('GET', `records/${id}`)).status).toBe(404);
    const left = await cms.strapi.db.query(uidOf('review-message')).count({ where: { subjectId: id } });
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
});

describe('a command', () => {
  it.each([
    ['publishes', { command: 'publish', step: 0 }],
    ['accepts', { command: 'accept', step: 0 }],
    ['notes a publication', { command: 'publication', step: 0 }],
    ['declines', { command: 'decline', step: 0, reason: 'x' }],
    ['also names a state', { command: 'submit', step: 0, state: 'publié' }],
    ['also names a status', { command: 'submit', step: 0, status: 'published' }],
    ['says nothing', { command: 'say', text: ' ' }],
    ['says too much', { command: 'say', text: 'x'.repeat(2001) }],
    ['answers nothing', { command: 'answer', step: 0, answers: [{ correction: 1, text: '' }] }],
  ])('that %s is not one of a partner', async (_, asked) => {
    const id = await start();
    await save(id, { ...whole, title: 'Jamais publiée' });
    expect(await told(await command(id, asked))).toEqual([400, 'unreadable']);
    const { entries } = await cms.readState();
    expect(entries.some(({ documentId }) => documentId === id)).toBe(false);
    expect((await read(id)).state).toBe('brouillon');
  });

  it('from a step that is past does nothing', async () => {
    const id = await send({ ...whole, title: 'Passée' });
    expect(await told(await command(id, { command: 'withdraw', step: 0 }))).toEqual([409, 'moved-on']);
    expect((await read(id)).state).toBe('envoyé');
  });

  it('that answers the correction of another record does nothing', async () => {
    const [mine, other] = [
      await send({ ...whole, title: 'Mienne' }),
      await send({ ...whole, title: 'Autre' }),
    ];
    const corrections = [{ field: 'title', kind: 'incorrect', text: 'Non.' }] as const;
    for (const id of [mine, other])
      await decideAsEditor(id, { command: 'ask', step: 1, corrections: [...corrections] });
    const line = (await read(other)).lines.find(({ isOpen }) => isOpen)?.id ?? 0;
    const answers = [{ correction: line, text: 'Voici.' }];
    expect(await told(await command(mine, { command: 'answer', step: 2, answers }))).toEqual([
      409,
      'moved-on',
    ]);
    expect((await read(other)).lines.some(({ kind }) => kind === 'réponse')).toBe(false);
  });

  it('writes in the thread, which tells colleagues who wrote and the team that it is awaited', async () => {
    const id = await start();
    const colleague = await openInvited(cms, partner, 'collegue-fiche@exemple.fr');
    await command(id, { command: 'say', text: '<b>Bonjour</b>' }, colleague);
    expect((await read(id)).lines.at(-1)).toMatchObject({
      kind: 'message',
      side: 'partenaire',
      author: 'Sam',
      text: '<b>Bonjour</b>',
    });
    const { documentId } = await findMemberOf(cms, 'collegue-fiche@exemple.fr');
    await partner.call('DELETE', `members/${documentId}`);
    expect((await read(id)).lines.at(-1)).toMatchObject({ author: null, text: '<b>Bonjour</b>' });
    const review = await cms.strapi.db.query(uidOf('review')).findOne({ where: { subjectId: id } });
    expect(review.unansweredSince).not.toBeNull();
  });
});

describe('a record of another organisation', () => {
  const asked = [
    ['GET', '', undefined],
    ['PUT', '', { version: 'x', values: { title: 'Volé' } }],
    ['DELETE', '', undefined],
    ['POST', '/commands', { command: 'submit', step: 0 }],
    ['POST', '/commands', { command: 'say', text: 'Bonjour' }],
    ['POST', '/commands', { command: 'withdraw', step: 1 }],
  ] as const;

  it.each(asked)('%s %s answers as one that does not exist', async (method, part, body) => {
    const id = await start();
    const answerTo = async (who: Partner, record: string) => {
      const response = await who.call(method, `records/${record}${part}`, body);
      return [response.status, await response.text()];
    };
    const absent = await answerTo(stranger, 'jamaisvue');
    expect(absent[0]).toBe(404);
    expect(await answerTo(stranger, id)).toEqual(absent);
    expect((await read(id)).lines).toHaveLength(1);
  });

  it('is in no list, and neither is a record that no partner sent', async () => {
    const id = await start();
    const { documentId } = await cms.documents('project').create({ data: { title: 'Équipe' }, locale: 'fr' });
    expect((await list(stranger)).map((record) => record.id)).not.toContain(id);
    expect((await partner.call('GET', `records/${documentId}`)).status).toBe(404);
  });
});

describe('who may write records', () => {
  it('is a member of an accepted organisation, and nobody else', async () => {
    const id = await start();
    const removed = await openInvited(cms, partner, 'retiree-fiche@exemple.fr');
    const { documentId } = await findMemberOf(cms, 'retiree-fiche@exemple.fr');
    const suspended = await openAccepted(cms, 'suspendue-fiche@exemple.fr');
    const own = await start(suspended);
    await partner.call('DELETE', `members/${documentId}`);
    await decide(cms, 'suspendue-fiche@exemple.fr', 'suspendue');
    const editing = await cms.call('GET', `${spaceCmsPath}records/${id}`, editor.token);
    const statuses = [
      await openPartner(cms).call('GET', `records/${id}`),
      await removed.call('GET', `records/${id}`),
      await suspended.call('GET', `records/${own}`),
      editing,
      await (await signIn(cms, 'b@exemple.fr')).call('GET', `records/${id}`),
      await (await signIn(cms, 'a@exemple.fr')).call('GET', `records/${id}`),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 401, 401, 404, 200]);
  });
});

describeCompleteRecords(() => ({ cms, partner, stranger, start }));
