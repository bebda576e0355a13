import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type EditorCommand,
  type PartnerCommand,
  type ReviewDetail,
  type ReviewDifferences,
  type ReviewQueue,
  formerAddresses,
  reviewDifferencesSchema,
  reviewPanelSchema,
  reviewQueueSchema,
  uidOf,
} from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendReviewMails } from '../src/reviews/mails/send-review-mails.ts';
import { obeyPartner } from '../src/reviews/steps/obey-partner.ts';
import { openReview } from '../src/reviews/steps/open-review.ts';
import { type Session, type TestCms, secret, startCms } from './cms.ts';
import { describePartnerRecords } from './partner-record-cases.ts';
import { newKey } from './record-desk.ts';

let cms: TestCms;
let editor: Session;
let other: Session;
let partnerId: string;

const address = 'contact@haies.example';
const siteUrl = 'https://portail.example';
const secretWords = 'Mot-secret-de-la-relecture';

async function publishSettings(): Promise<void> {
  const documents = cms.documents('site-settings');
  const data = {
    siteName: 'Agenda 21 d’essai',
    organisation: 'Collectivité d’essai',
    tagline: 'Pour essayer',
    contactService: 'Pôle d’essai',
    contactEmail: 'pole@exemple.fr',
  };
  const { documentId } = await documents.create({ data, locale: 'fr' });
  await documents.publish({ documentId, locale: 'fr' });
}

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.signIn('strapi-editor', 'Éloïse');
  other = await cms.signIn('strapi-super-admin', 'Ada');
  await publishSettings();
  const partner = { title: 'Les haies', slug: 'les-haies', type: 'association', contactEmail: address };
  partnerId = (await cms.documents('partner').create({ data: partner, locale: 'fr' })).documentId;
  await cms.documents('partner').publish({ documentId: partnerId, locale: 'fr' });
});
afterAll(() => cms.stop());

const by = (account: string | null = 'member:1') => ({ account, at: new Date() });

/** A draft that a partner writes, under review. */
async function writeDraft(slug: string, more: object = {}): Promise<string> {
  const data = { title: `Fiche ${slug}`, slug, tagline: 'Une haie.', owner: partnerId, ...more };
  const { documentId } = await cms.documents('project').create({ data, locale: 'fr' });
  const record = { model: 'project', documentId, locale: 'fr', partnerId, organisationId: null } as const;
  await openReview(cms.strapi, record, 'brouillon', { ...by(), side: 'partenaire' });
  return documentId;
}

const asPartner = (documentId: string, command: PartnerCommand) =>
  obeyPartner(cms.strapi, documentId, command, by());

async function sendDraft(slug: string, more: object = {}): Promise<string> {
  const documentId = await writeDraft(slug, more);
  await asPartner(documentId, { command: 'submit', step: 0 });
  return documentId;
}

const at = (documentId: string, part = '') => `/reviews/documents/project/${documentId}${part}`;

async function read(documentId: string): Promise<ReviewDetail> {
  const response = await cms.call('GET', at(documentId), editor.token);
  const { review } = reviewPanelSchema.parse(await response.json());
  if (!review) throw new Error('no review');
  return review;
}

const ask = (documentId: string, command: EditorCommand, who = editor) =>
  cms.call('POST', at(documentId, '/commands'), who.token, command);

async function obey(documentId: string, command: EditorCommand): Promise<void> {
  const response = await ask(documentId, command);
  expect([command.command, response.status, await response.text()]).toEqual([
    command.command,
    200,
    expect.any(String),
  ]);
}

async function readQueue(state = ''): Promise<ReviewQueue> {
  const response = await cms.call('GET', `/reviews/queue?state=${encodeURIComponent(state)}`, editor.token);
  return reviewQueueSchema.parse(await response.json());
}

async function readDifferences(documentId: string): Promise<ReviewDifferences> {
  const response = await cms.call('GET', at(documentId, '/differences'), editor.token);
  return reviewDifferencesSchema.parse(await response.json());
}

/** Presses a button of the form, as an editor does with every content. */
async function press(button: 'publish' | 'unpublish', documentId: string, data: object = {}): Promise<void> {
  const screen = `/content-manager/collection-types/${uidOf('project')}/${documentId}`;
  const response = await cms.call('POST', `${screen}/actions/${button}?locale=fr`, editor.token, data);
  expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
}

const stepsOf = ({ lines }: ReviewDetail) =>
  lines.filter(({ kind }) => kind === 'étape').map(({ from, to }) => [from, to]);

const mailFolder = () => path.join(cms.dataDir, 'outbox');

/** The e-mails written so far, as people read them. */
async function readMails(): Promise<readonly string[]> {
  const names = (await readdir(mailFolder()).catch(() => [])).toSorted();
  const mails = await Promise.all(names.map((name) => readFile(path.join(mailFolder(), name), 'utf8')));
  return mails.map(decodeMail);
}

/** Undoes what a mail server does to letters: soft line ends, coded bytes. */
function decodeMail(mail: string): string {
  const bytes = mail
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1')
    .toString('utf8')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Longest time that the e-mails of all the records take on a busy machine. */
const MAIL_PATIENCE_MS = 20_000;

const untilMailed = (documentId: string) =>
  vi.waitFor(async () => {
    const { lines } = await read(documentId);
    expect(lines.some(({ mail }) => mail === 'à envoyer')).toBe(false);
    return lines;
  }, MAIL_PATIENCE_MS);

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

describe('a step that is asked for too late', () => {
  it.each<EditorCommand['command']>(['ask', 'accept', 'publish', 'decline', 'merge', 'reopen'])(
    'is refused with 409 and does nothing: %s',
    async (command) => {
      const documentId = await sendDraft(`tard-${command}`);
      const before = await read(documentId);
      await asPartner(documentId, { command: 'withdraw', step: 1 });
      await asPartner(documentId, { command: 'submit', step: 2 });
      const withdrawn = await read(documentId);
      expect(withdrawn.state).toBe(before.state);
      const corrections = [{ field: null, kind: 'incorrect', text: 'x' }];
      const details = { ask: { corrections }, decline: { reason: 'x' }, merge: { into: 'x' } };
      const asked = { command, step: before.step, ...details[command as keyof typeof details] };
      const response = await ask(documentId, asked as EditorCommand);
      expect(response.status).toBe(409);
      expect(await response.text()).toContain('Rien n’a été fait');
      expect(await read(documentId)).toEqual(withdrawn);
      expect((await cms.readState()).entries.some((entry) => entry.documentId === documentId)).toBe(false);
    },
  );

  it('is done once when two editors decide at the same time', async () => {
    const documentId = await sendDraft('deux-editeurs');
    const answers = await Promise.all([
      ask(documentId, { command: 'accept', step: 1 }),
      ask(documentId, { command: 'decline', step: 1, reason: 'Hors sujet.' }, other),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await read(documentId)).step).toBe(2);
  });
});

describe('what fails', () => {
  it('leaves nothing behind: a publication that is refused keeps the state and the thread', async () => {
    const documentId = await sendDraft('incomplete', { tagline: '' });
    const before = await read(documentId);
    const response = await ask(documentId, { command: 'publish', step: 1 });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Accroche');
    expect(await read(documentId)).toEqual(before);
  });

  it('leaves nothing behind: a correction of a field that does not exist takes the others with it', async () => {
    const documentId = await sendDraft('champ-inconnu');
    const before = await read(documentId);
    const corrections = ['title', 'constructor'].map((field) => ({
      field,
      kind: 'incorrect' as const,
      text: 'x',
    }));
    expect((await ask(documentId, { command: 'ask', step: 1, corrections })).status).toBe(400);
    expect(await read(documentId)).toEqual(before);
  });

  it('undoes the publication when the review cannot follow it', async () => {
    const documentId = await sendDraft('indivisible');
    await cms.newRows();
    const lines = cms.strapi.db.query(uidOf('review-message'));
    const failing = vi.spyOn(lines, 'create').mockRejectedValueOnce(new Error('disque plein'));
    await expect(cms.documents('project').publish({ documentId, locale: 'fr' })).rejects.toThrow(
      'disque plein',
    );
    failing.mockRestore();
    expect((await cms.readState()).entries.some((entry) => entry.documentId === documentId)).toBe(false);
    expect(await cms.newRows()).toEqual([]);
    expect((await read(documentId)).state).toBe('envoyé');
  });

  it('does not hold a step back: an e-mail that cannot leave is tried again for two days', async () => {
    const documentId = await sendDraft('serveur-muet');
    await obey(documentId, { command: 'say', text: 'Bonjour' });
    await untilMailed(documentId);
    await cms.strapi.db
      .query(uidOf('review-message'))
      .updateMany({ where: { subjectId: documentId, toState: 'envoyé' }, data: { mail: 'à envoyer' } });
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
    const failing = () => Promise.reject(new Error('serveur muet'));
    await expect(
      sendReviewMails(cms.strapi, { send: failing, now: hours(1), siteUrl, secret }),
    ).rejects.toThrow('serveur muet');
    expect((await read(documentId)).state).toBe('envoyé');
    const sent: string[] = [];
    const working = ({ to }: { to: string }) => Promise.resolve(void sent.push(to));
    await sendReviewMails(cms.strapi, { send: working, now: hours(49), siteUrl, secret });
    expect(sent).toEqual([]);
    await sendReviewMails(cms.strapi, { send: working, now: hours(2), siteUrl, secret });
    await sendReviewMails(cms.strapi, { send: working, now: hours(2), siteUrl, secret });
    expect(sent).toEqual([address]);
  });
});

describe('a partner', () => {
  it('takes no step that is the editors’, and answers only what was asked', async () => {
    const documentId = await sendDraft('limites');
    await expect(asPartner(documentId, { command: 'submit', step: 1 })).rejects.toThrow('Rien n’a été fait');
    await obey(documentId, {
      command: 'ask',
      step: 1,
      corrections: [{ field: null, kind: 'incorrect', text: 'x' }],
    });
    const before = await read(documentId);
    const answers = [{ correction: 999_999, text: 'x' }];
    await expect(asPartner(documentId, { command: 'answer', step: 2, answers })).rejects.toThrow(
      'n’est plus demandée',
    );
    expect(await read(documentId)).toEqual(before);
  });

  it('writes, and comes to the top of what waits until an editor answers', async () => {
    const documentId = await sendDraft('question');
    await obey(documentId, { command: 'decline', step: 1, reason: 'Hors du territoire.' });
    expect((await readQueue()).reviews.some((review) => review.documentId === documentId)).toBe(false);
    await asPartner(documentId, { command: 'say', text: 'Pourquoi ?', key: newKey() });
    expect((await readQueue()).reviews.some((review) => review.documentId === documentId)).toBe(true);
    await obey(documentId, { command: 'say', text: 'La fiche parle d’un autre pays.' });
    expect((await read(documentId)).unansweredSince).toBeNull();
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
    expect(merged.lines.at(-1)?.text).toContain('Déjà décrit dans « Fiche gardee »');
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

  it('is inert wherever it is shown: markup stays words in e-mails, threads and differences', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const documentId = await sendDraft('hostile', { title: hostile, tagline: hostile });
    await asPartner(documentId, { command: 'say', text: hostile, key: newKey() });
    await obey(documentId, { command: 'decline', step: 1, reason: hostile });
    const lines = await untilMailed(documentId);
    expect(lines.filter(({ text }) => text === hostile)).toHaveLength(2);
    const { fields } = await readDifferences(documentId);
    expect(fields.find(({ field }) => field === 'title')?.parts).toEqual([
      { change: 'added', text: hostile },
    ]);
    const mail = (await readMails()).find(
      (words) => words.includes('n’est pas retenue') && words.includes('onerror'),
    );
    const page = mail?.slice(mail.indexOf('<!doctype html>')) ?? '';
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<script/);
  });
});

describe('the e-mails to the partner', () => {
  it('tell each step to the address of the organisation, plain and as a page, with what happens next', async () => {
    const documentId = await sendDraft('courriels');
    await obey(documentId, {
      command: 'ask',
      step: 1,
      corrections: [{ field: 'tagline', kind: 'incomplet', text: 'Dites où.' }],
    });
    const lines = await untilMailed(documentId);
    expect(lines.map(({ kind, mail }) => [kind, mail])).toEqual([
      ['étape', null],
      ['étape', 'envoyé'],
      ['correction', null],
      ['étape', 'envoyé'],
    ]);
    const mails = (await readMails()).filter((mail) => mail.includes('Fiche courriels'));
    expect(mails).toHaveLength(2);
    const [, asked] = mails;
    expect(asked).toContain(`To: ${address}`);
    expect(asked).toContain('Reply-To: pole@exemple.fr');
    expect(asked?.match(/Accroche \(incomplet\) :/g)).toHaveLength(2);
    expect(asked?.match(/Corrigez ce qui est demandé/g)).toHaveLength(2);
  });

  it('are not sent when the organisation gave no address, which the thread says', async () => {
    const documentId = await sendDraft('sans-adresse');
    await cms.strapi.db
      .query(uidOf('review'))
      .updateMany({ where: { subjectId: documentId }, data: { partnerId: null } });
    await obey(documentId, { command: 'accept', step: 1 });
    const lines = await untilMailed(documentId);
    expect(lines.at(-1)?.mail).toBe('sans adresse');
    expect(await read(documentId)).toMatchObject({ organisation: null, hasAddress: false });
  });
});

describePartnerRecords(() => ({ cms, editor: editor.token }));
