import { formerAddresses, reviewCandidatesSchema, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeBearers } from './bearer-cases.ts';
import { type Session, type TestCms, startCms } from './cms.ts';
import { newKey } from './record-desk.ts';
import { tokenOf, waitForMail } from './outbox-mails.ts';
import { describePartnerRecords } from './partner-record-cases.ts';
import { decide, openPartner, password, publishCommune, request } from './partner.ts';
import { publishSettings } from './portal-settings.ts';
import { address, openReviewDesk, stepsOf } from './review-desk.ts';
import { describeReviewMails } from './review-mail-cases.ts';
import { describeReviewSteps } from './review-step-cases.ts';

let cms: TestCms;
let editor: Session;
let other: Session;
let partnerId: string;

const secretWords = 'Mot-secret-de-la-relecture';

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.signIn('strapi-editor', 'Éloïse');
  other = await cms.signIn('strapi-super-admin', 'Ada');
  await publishSettings(cms, { contactEmail: 'pole@exemple.fr' });
  await publishCommune(cms);
  const partner = { title: 'Les haies', slug: 'les-haies', type: 'association', contactEmail: address };
  partnerId = (await cms.documents('partner').create({ data: partner, locale: 'fr' })).documentId;
  await cms.documents('partner').publish({ documentId: partnerId, locale: 'fr' });
});
afterAll(() => cms.stop());

const desk = openReviewDesk(() => ({ cms, editor, partnerId }));
const { asPartner, sendDraft, at, read, ask, obey, readQueue, readDifferences, press } = desk;

describe('the review of a record', () => {
  it('goes from a draft to the portal, with corrections asked and answered, and keeps every step', async () => {
    const documentId = await sendDraft('parcours');
    expect(await read(documentId)).toMatchObject({
      state: 'envoyé',
      step: 1,
      organisation: 'Les haies',
      presence: 'absente',
      hasAddress: true,
    });
    const corrections = [{ field: 'tagline', kind: 'incomplet', text: 'Dites où.' }] as const;
    await obey(documentId, { command: 'ask', step: 1, corrections: [...corrections] });
    const asked = await read(documentId);
    const correction = asked.lines.find(({ kind }) => kind === 'correction');
    expect(correction).toMatchObject({ field: 'Accroche', correctionKind: 'incomplet', resolvedAt: null });
    expect(asked).toMatchObject({ state: 'à corriger', assignee: 'Éloïse strapi-editor', isMine: true });

    const answers = [{ correction: correction?.id ?? 0, text: 'À Orthez.' }];
    await asPartner(documentId, { command: 'answer', step: 2, answers });
    await obey(documentId, { command: 'publish', step: 3 });
    const published = await read(documentId);
    expect(published.state).toBe('publié');
    expect(published.lines.find(({ kind }) => kind === 'correction')?.resolvedAt).not.toBeNull();
    expect(published.lines.find(({ kind }) => kind === 'réponse')).toMatchObject({
      text: 'À Orthez.',
      answers: correction?.id,
      author: 'Les haies',
    });
    expect(stepsOf(published)).toEqual([
      [null, 'brouillon'],
      ['brouillon', 'envoyé'],
      ['envoyé', 'à corriger'],
      ['à corriger', 'envoyé'],
      ['envoyé', 'publié'],
    ]);
    expect((await cms.readState()).entries.some((entry) => entry.documentId === documentId)).toBe(true);
  });

  it('follows the ordinary publication of an editor, and its withdrawal', async () => {
    const documentId = await sendDraft('ordinaire');
    await press('publish', documentId, { title: 'Fiche ordinaire', slug: 'ordinaire', tagline: 'Une haie.' });
    expect(await read(documentId)).toMatchObject({ state: 'publié', presence: 'en cours' });
    await press('unpublish', documentId);
    const withdrawn = await read(documentId);
    expect(withdrawn).toMatchObject({ state: 'accepté', presence: 'absente' });
    expect(withdrawn.lines.at(-1)).toMatchObject({ side: 'portail', author: 'Éloïse strapi-editor' });
  });

  it('does not follow the publication of a translation', async () => {
    const documentId = await sendDraft('traduite');
    const data = { title: 'Ficha', slug: 'ficha', tagline: 'Un seto.' };
    await cms.documents('project').update({ documentId, locale: 'es', data });
    await cms.documents('project').publish({ documentId, locale: 'es' });
    expect((await read(documentId)).state).toBe('envoyé');
  });

  it('says the truth after a roll-back of the portal', async () => {
    const documentId = await sendDraft('retour');
    await obey(documentId, { command: 'publish', step: 1 });
    await cms.strapi.db.query(uidOf('publication')).updateMany({
      where: { state: 'queued' },
      data: { state: 'live', release: 'r2', settledAt: new Date().toISOString() },
    });
    expect(await read(documentId)).toMatchObject({ state: 'publié', presence: 'en ligne' });
    await cms.strapi.db.query(uidOf('publication')).create({
      data: {
        batch: 'b',
        action: 'roll-back',
        subjectModel: 'site',
        subjectId: 'site',
        state: 'live',
        release: 'r1',
        requestedAt: new Date().toISOString(),
        settledAt: new Date(Date.now() + 1000).toISOString(),
      },
    });
    const after = await read(documentId);
    expect(after.presence).toBe('annulée');
    expect(after.next).toContain('revenu à une version plus ancienne');
    await cms.strapi.db.query(uidOf('publication')).deleteMany({ where: { action: 'roll-back' } });
  });

  it('is forgotten with its record, and only then', async () => {
    const documentId = await sendDraft('effacee');
    await cms
      .documents('project')
      .update({ documentId, locale: 'es', data: { title: 'x', slug: 'x', tagline: 'x' } });
    await cms.documents('project').delete({ documentId, locale: 'fr' });
    expect((await read(documentId)).state).toBe('envoyé');
    await cms.documents('project').delete({ documentId, locale: 'es' });
    for (const table of ['review', 'review-message'])
      expect(await cms.strapi.db.query(uidOf(table)).count({ where: { subjectId: documentId } })).toBe(0);
  });

  it('can be opened by an editor for a record that came another way, once', async () => {
    const data = { title: 'Par courrier', slug: 'par-courrier', tagline: 'x', owner: partnerId };
    const { documentId } = await cms.documents('project').create({ data, locale: 'fr' });
    expect((await cms.call('POST', at(documentId), editor.token, {})).status).toBe(201);
    expect(await read(documentId)).toMatchObject({ state: 'envoyé', organisation: 'Les haies' });
    expect((await cms.call('POST', at(documentId), editor.token, {})).status).toBe(409);
    expect((await cms.call('POST', at('inconnu'), editor.token, {})).status).toBe(404);
    expect((await cms.call('GET', '/reviews/documents/theme/x', other.token)).status).toBe(404);
  });
});

describe('the queue', () => {
  it('tells what waits, oldest first, and counts the states', async () => {
    const first = await sendDraft('file-1');
    const second = await sendDraft('file-2');
    const { reviews, counts } = await readQueue('envoyé');
    const ranks = [first, second].map((id) => reviews.findIndex(({ documentId }) => documentId === id));
    expect(ranks[0]).toBeGreaterThanOrEqual(0);
    expect(ranks[1]).toBeGreaterThan(ranks[0] ?? 0);
    expect(reviews.every(({ state }) => state === 'envoyé')).toBe(true);
    expect(counts['envoyé']).toBe(reviews.length);
    expect(reviews[ranks[1] ?? 0]).toMatchObject({ title: 'Fiche file-2', organisation: 'Les haies' });
  });

  it('counts the requests of accounts that wait for the team, and those alone, with the oldest date', async () => {
    const { count } = (await readQueue()).requests ?? { count: -1 };
    const email = 'demande-compte@exemple.fr';
    const partner = openPartner(cms);
    await partner.call('POST', 'requests', { ...request, email });
    const token = tokenOf(await waitForMail(cms.dataDir, email, 'Confirmez'));
    expect((await readQueue()).requests?.count).toBe(count);
    await partner.call('POST', 'requests/confirmation', { token, password });
    const oldest = await cms.strapi.db
      .query(uidOf('organisation'))
      .findOne({ where: { state: 'demandée' }, orderBy: { createdAt: 'asc' } });
    expect(await readQueue()).toMatchObject({ requests: { count: count + 1, since: oldest.createdAt } });
    await decide(cms, email, 'acceptée');
    expect((await readQueue()).requests?.count).toBe(count);
  });

  it('tells who follows a record, who may give it up', async () => {
    const documentId = await sendDraft('suivie');
    await obey(documentId, { command: 'assign', isMine: true });
    const followed = (await readQueue()).reviews.find((review) => review.documentId === documentId);
    expect(followed?.assignee).toBe('Éloïse strapi-editor');
    await obey(documentId, { command: 'assign', isMine: false });
    expect((await read(documentId)).assignee).toBeNull();
  });
});

describe('the differences', () => {
  it('are those between the draft and what is published', async () => {
    const documentId = await sendDraft('ecarts');
    expect(await readDifferences(documentId)).toMatchObject({ isPublished: false });
    await obey(documentId, { command: 'publish', step: 1 });
    expect(await readDifferences(documentId)).toEqual({ isPublished: true, fields: [] });
    await cms
      .documents('project')
      .update({ documentId, locale: 'fr', data: { tagline: 'Une longue haie.' } });
    expect(await readDifferences(documentId)).toEqual({
      isPublished: true,
      fields: [
        {
          field: 'tagline',
          label: 'Accroche',
          parts: [
            { change: 'same', text: 'Une ' },
            { change: 'added', text: 'longue ' },
            { change: 'same', text: 'haie.' },
          ],
        },
      ],
    });
  });

  it('name what a record links to', async () => {
    const documentId = await sendDraft('liens');
    const { fields } = await readDifferences(documentId);
    expect(fields.find(({ field }) => field === 'owner')?.parts).toEqual([
      { change: 'added', text: 'Les haies' },
    ]);
  });
});

describe('a record that another one describes already', () => {
  it('is declined with a link, keeps its thread, and its address leads to the one that stays', async () => {
    const kept = await sendDraft('gardee');
    const double = await sendDraft('double');
    await obey(double, { command: 'publish', step: 1 });
    const refused = await ask(double, { command: 'merge', step: 2, into: kept });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Publiez d’abord')]);
    await obey(kept, { command: 'publish', step: 1 });
    await cms.newRows();
    await obey(double, { command: 'merge', step: 2, into: kept });

    const merged = await read(double);
    expect(merged).toMatchObject({
      state: 'décliné',
      presence: 'absente',
      mergedInto: { documentId: kept, title: 'Fiche gardee' },
    });
    expect(stepsOf(merged)).toHaveLength(4);
    expect(merged.lines.at(-1)?.text).toBe('Réunie avec « Fiche gardee ».');
    const rows = await cms.newRows();
    expect(rows.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ['unpublish', double],
      ['publish', kept],
    ]);
    expect(new Set(rows.map(({ batch }) => batch)).size).toBe(1);
    const { addresses, entries } = await cms.readState();
    expect(entries.some(({ documentId }) => documentId === double)).toBe(false);
    const live = [{ model: 'project', documentId: kept, locale: 'fr', path: '/projets/gardee/' }] as const;
    const portal = {
      documents: live,
      served: ['fr'],
      isPage: (path: string) => path === '/projets/gardee/',
    } as const;
    expect(formerAddresses(addresses, portal).redirects).toMatchObject({
      '/projets/double/': '/projets/gardee/',
    });
  });

  it('is found by words of the title that visitors read, or of its draft, without accents or plurals', async () => {
    const double = await sendDraft('velo-double');
    const kept = await sendDraft('velo-garde', { title: 'Réparer les vélos du quartier' });
    const find = async (words: string) => {
      const asked = `?locale=fr&words=${encodeURIComponent(words)}`;
      const response = await cms.call('GET', at(double, '/candidates') + asked, editor.token);
      return reviewCandidatesSchema.parse(await response.json()).candidates;
    };
    const title = 'Réparer les vélos du quartier';
    expect(await find('reparer velo')).toEqual([{ documentId: kept, title, draftTitle: null }]);
    await obey(kept, { command: 'publish', step: 1 });
    const target = { documentId: kept, locale: 'fr' };
    await cms.documents('project').update({ ...target, data: { title: 'L’atelier' } });
    const retitled = [{ documentId: kept, title, draftTitle: 'L’atelier' }];
    expect(await find('quartiers reparer')).toEqual(retitled);
    expect(await find('ateliers')).toEqual(retitled);
    expect(await find('velo-double')).toEqual([]);
    expect(await find(' ')).toEqual([]);
  });

  it('is not itself, nor a record of another kind', async () => {
    const documentId = await sendDraft('seule');
    for (const into of [documentId, partnerId])
      expect((await ask(documentId, { command: 'merge', step: 1, into })).status).toBe(409);
    expect((await read(documentId)).state).toBe('envoyé');
  });
});

describe('what is said in a review', () => {
  it('never leaves the cms: neither in the published state nor in any answer to the publisher', async () => {
    const documentId = await sendDraft('discrete');
    await asPartner(documentId, { command: 'say', text: secretWords, key: newKey() });
    await obey(documentId, {
      command: 'ask',
      step: 1,
      corrections: [{ field: 'title', kind: 'incorrect', text: secretWords }],
    });
    await asPartner(documentId, { command: 'answer', step: 2, answers: [] });
    await obey(documentId, { command: 'publish', step: 3 });
    expect((await read(documentId)).lines.some(({ text }) => text === secretWords)).toBe(true);
    const state = JSON.stringify(await cms.readState());
    expect(state).toContain('Fiche discrete');
    for (const words of [secretWords, 'submittedAt', 'waitingSince', 'assignee', 'à corriger'])
      expect([words, state.includes(words)]).toEqual([words, false]);
  });
});

describeReviewSteps(desk, () => other);

describeBearers(desk);

describeReviewMails(desk);

describePartnerRecords(() => ({ cms, editor: editor.token }));
