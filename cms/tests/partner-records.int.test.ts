import { spaceCmsPath, uidOf } from '@agenda21/content-types';
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
import { describeOpenCalls } from './open-call-cases.ts';
import { describeOwnWords } from './own-words-cases.ts';
import { describePublishedRecords } from './published-record-cases.ts';
import { describeCommands } from './record-command-cases.ts';
import { describeCopies } from './record-copy-cases.ts';
import { newKey, openDesk, whole } from './record-desk.ts';
import { describeDrafts } from './record-draft-cases.ts';
import { describeSaves } from './record-save-cases.ts';
import { describeSharedItems } from './shared-item-cases.ts';
import { describeUnsentChanges } from './unsent-change-cases.ts';
import { describeYearlyChecks } from './yearly-check-cases.ts';

let cms: TestCms;
let editor: Session;
let partner: Partner;
let stranger: Partner;
/** Of its own: an organisation starts so many records in an hour. */
let writer: Partner;
/** Those who save records, and who change published ones: what one asks in an hour is limited. */
let saver: Partner;
let changer: Partner;
beforeAll(async () => {
  cms = await startCms();
  await publishCommune(cms);
  editor = await cms.signIn('strapi-editor', 'Éloïse');
  partner = await openAccepted(cms, 'a@exemple.fr');
  stranger = await openAccepted(cms, 'b@exemple.fr');
  writer = await openAccepted(cms, 'c@exemple.fr');
  changer = await openAccepted(cms, 'd@exemple.fr');
  saver = await openAccepted(cms, 'e@exemple.fr');
});
afterAll(() => cms.stop());

const desk = openDesk(() => ({ cms, editor, partner, stranger }));
const { start, read, list, save, obey, decideAsEditor, send, publish, rowsOf } = desk;

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
      // Neither was asked in the short form: visitors read nothing of them.
      phase: null,
      progressStatus: null,
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

  it('is of a commune, or of a province: nothing larger is proposed, and who asks for an account reads them too', async () => {
    const territories = cms.documents('territory');
    for (const data of [
      { code: 'ES', title: 'Pays d’essai', type: 'pays étranger' },
      { code: '99', title: 'Département d’essai', type: 'département' },
      { code: 'ES22', title: 'Province d’essai', type: 'province étrangère' },
    ] as const)
      await territories.publish(await territories.create({ data }));
    const answer = await openPartner(cms).call('GET', 'communes');
    expect(await answer.json()).toEqual({ communes: ['Province d’essai', request.commune] });
  });

  it('started twice under the same key is one record, even at the same time', async () => {
    const key = newKey();
    const before = (await list()).length;
    const ids = await Promise.all([1, 2, 3, 4].map(() => start(partner, 'project', key)));
    expect(new Set(ids).size).toBe(1);
    const listed = await list();
    expect(listed.length).toBe(before + 1);
    expect(listed.find(({ startKey }) => startKey === key)?.id).toBe(ids[0]);
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

describe('a save', () => describeSaves(openDesk(() => ({ cms, editor, partner: saver, stranger }))));

describe('a published record', () => describeCopies(desk));

describe('the changes of a published record', () =>
  describeUnsentChanges(openDesk(() => ({ cms, editor, partner: changer, stranger }))));

describe('a draft', () => describeDrafts(desk));

describe('a command', () => describeCommands(desk));

describe('a record of another organisation', () => {
  const asked = [
    ['GET', '', undefined],
    ['PUT', '', { version: 'x', values: { title: 'Volé' } }],
    ['DELETE', '', undefined],
    ['POST', '/commands', { command: 'submit', step: 0 }],
    ['POST', '/commands', { command: 'say', text: 'Bonjour', key: 'cle-de-message-01' }],
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

describeCompleteRecords(() => ({
  cms,
  partner: writer,
  stranger,
  start: (who = writer, model) => start(who, model),
}));

describe('the words of a member', () => {
  describeOwnWords(desk);
});

describe('once it is published, a record', () => {
  describePublishedRecords(() => ({
    cms,
    partner,
    stranger,
    start: (model) => start(partner, model),
    publish: (title) => publish({ ...whole, title }),
  }));
});

describe('a document or a date of the partnership', () => {
  describeSharedItems(() => ({ cms, partner, editor: editor.token }));
});

describe('the calls of the space', () => {
  describeOpenCalls(() => ({ cms, partner }));
});

describe('a year after it was published, a record', () => {
  describeYearlyChecks(() => ({ cms, partner, save, publish: (title) => publish({ ...whole, title }) }));
});
