import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  type SpaceCheck,
  type SpaceRecord,
  addDays,
  addYears,
  dayInFrance,
  uidOf,
} from '@agenda21/content-types';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type SendMail, createMailer } from '../src/mail/mailer.ts';
import { askChecks } from '../src/partner-space/checks/ask-checks.ts';
import { readPortalSettings } from '../src/messages/portal-settings.ts';
import { sendReviewMails } from '../src/reviews/mails/send-review-mails.ts';
import { writeLineMails } from '../src/reviews/mails/write-line-mails.ts';
import { type LineRow, linesOf } from '../src/reviews/rows.ts';
import { type TestCms, secret } from './cms.ts';
import { type WrittenMail, parseMail, tokenOf } from './outbox-mails.ts';
import { type Partner, decide, openInvited, openPartner } from './partner.ts';
import { publishSettings } from './portal-settings.ts';

const siteUrl = 'https://portail.example';
const owner = 'a@exemple.fr';
const colleague = 'collegue-annuel@exemple.fr';

/** Midday of a day in France, so that no hour of difference changes it. */
const noonOf = (day: string) => new Date(`${day}T11:00:00Z`);

interface Given {
  readonly cms: TestCms;
  /** A manager of the organisation of `owner`. */
  readonly partner: Partner;
  readonly publish: (title: string) => Promise<string>;
  readonly save: (id: string, values: object) => Promise<unknown>;
}

/** What happens to a published record a year later. The clock is moved; e-mails go through a real mail server. */
export function describeYearlyChecks(read: () => Given): void {
  const mails: WrittenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((message) => {
        mails.push(parseMail(message));
        done();
      });
    },
  });
  let send: SendMail;
  const published = dayInFrance(new Date());
  const inAYear = addYears(published, 1);
  const visitor = () => openPartner(read().cms);

  beforeAll(async () => {
    const { cms, partner } = read();
    await openInvited(cms, partner, colleague);
    await publishSettings(cms);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    send = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'portail@exemple.fr',
      folder: cms.dataDir,
      now: () => new Date(),
      onWritten: () => undefined,
    });
  });
  beforeEach(() => void (mails.length = 0));
  afterEach(() => void vi.useRealTimers());
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

  /** What the cms does by itself on a day: it asks, and its e-mails leave. */
  async function live(day: string): Promise<void> {
    const now = noonOf(day);
    vi.useFakeTimers({ toFake: ['Date'], now });
    await askChecks(read().cms.strapi, now);
    await sendReviewMails(read().cms.strapi, { send, now, siteUrl, secret });
  }

  const mailsAbout = (title: string) => mails.filter(({ subject }) => subject.includes(title));

  async function tokenAbout(title: string): Promise<string> {
    const [mail] = mailsAbout(title);
    if (!mail) throw new Error(`no e-mail about « ${title} »`);
    return tokenOf(mail);
  }

  const entryOf = async (id: string) =>
    (await read().cms.readState()).entries.find(({ documentId }) => documentId === id);
  const draftOf = (id: string) =>
    read()
      .cms.strapi.db.query(uidOf('project'))
      .findOne({ where: { documentId: id, locale: 'fr', publishedAt: null } });
  const told = async (path: string, token: string) => (await visitor().call('POST', path, { token })).status;

  it('asks each member by one e-mail, a year after the publication, however often it is looked for', async () => {
    await read().publish('Un an après');
    await live(addDays(inAYear, -1));
    expect(mailsAbout('Un an après')).toEqual([]);
    await Promise.all([1, 2].map(() => askChecks(read().cms.strapi, noonOf(inAYear))));
    await live(inAYear);
    await live(inAYear);
    expect(
      mailsAbout('Un an après')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([owner, colleague].toSorted());
    expect(new Set(mailsAbout('Un an après').map(tokenOf)).size).toBe(1);
    await live(addYears(inAYear, 1));
    expect(mailsAbout('Un an après')).toHaveLength(4);
  });

  it('moves the date that visitors read when it is confirmed without signing in, and nothing else', async () => {
    const { cms, publish, save } = read();
    const id = await publish('Toujours là');
    await save(id, { tagline: 'Des mots que personne n’a relus.' });
    const before = await entryOf(id);
    await live(inAYear);
    const token = await tokenAbout('Toujours là');
    await cms.newRows();

    const asked = await visitor().call('POST', 'checks/reading', { token });
    expect((await asked.json()) as SpaceCheck).toEqual({
      id,
      title: 'Toujours là',
      publicPath: '/projets/toujours-la/',
    });
    expect([await entryOf(id), await cms.newRows()]).toEqual([before, []]);

    expect(await told('checks', token)).toBe(204);
    expect(await entryOf(id)).toEqual({ ...before, data: { ...before?.data, reviewedOn: inAYear } });
    expect(await draftOf(id)).toMatchObject({
      tagline: 'Des mots que personne n’a relus.',
      reviewedOn: inAYear,
    });
    const rows = (await cms.newRows()).map(({ action, subjectId, state }) => [action, subjectId, state]);
    expect(rows).toEqual([['publish', id, 'queued']]);
  });

  it('is confirmed once by a link, which a later check ends', async () => {
    const id = await read().publish('Une fois');
    await live(inAYear);
    const token = await tokenAbout('Une fois');
    const answers = await Promise.all([1, 2, 3].map(() => told('checks', token)));
    expect(answers.toSorted()).toEqual([204, 410, 410]);
    expect(await told('checks/reading', token)).toBe(410);
    mails.length = 0;
    await live(addYears(inAYear, 1));
    const second = await tokenAbout('Une fois');
    const projects = read().cms.documents('project');
    const byEditor = addDays(inAYear, 200);
    await projects.update({ documentId: id, locale: 'fr', data: { reviewedOn: byEditor } });
    await projects.publish({ documentId: id, locale: 'fr' });
    expect(await told('checks', second)).toBe(410);
    expect((await entryOf(id))?.data['reviewedOn']).toBe(byEditor);
  });

  it('is asked of nobody else once a colleague confirmed it, though an e-mail may still be due', async () => {
    const { cms, publish } = read();
    const id = await publish('Confirmée par une collègue');
    await live(inAYear);
    const where = { subjectId: id, kind: 'vérification', side: 'portail' };
    const line: LineRow = await linesOf(cms.strapi).findOne({ where });
    const settings = await readPortalSettings(cms.strapi);
    const write = () => writeLineMails(cms.strapi, line, settings!, { siteUrl, secret });
    expect(await write()).toHaveLength(2);
    expect(await told('checks', await tokenAbout('Confirmée par une collègue'))).toBe(204);
    expect(await write()).toBeNull();
  });

  it('is told in the thread of the record', async () => {
    const { cms, publish } = read();
    const id = await publish('Au fil');
    await live(inAYear);
    await told('checks', await tokenAbout('Au fil'));
    vi.useRealTimers();
    const response = await read().partner.call('GET', `records/${id}`);
    const { lines } = (await response.json()) as SpaceRecord;
    expect(lines.filter(({ kind }) => kind === 'vérification')).toMatchObject([
      { side: 'portail' },
      { side: 'partenaire', author: null },
    ]);
    const states = cms.strapi.db.query(uidOf('review-message'));
    expect(await states.findMany({ where: { subjectId: id, kind: 'vérification' } })).toMatchObject([
      { mail: 'envoyé' },
      { mail: null },
    ]);
  });

  it('is about no record that visitors do not read', async () => {
    const { cms, publish } = read();
    const id = await publish('Retirée du portail');
    await live(inAYear);
    const token = await tokenAbout('Retirée du portail');
    await cms.documents('project').unpublish({ documentId: id, locale: 'fr' });
    mails.length = 0;
    await live(addYears(inAYear, 1));
    expect(mailsAbout('Retirée du portail')).toEqual([]);
    expect(await told('checks', token)).toBe(410);
  });

  it('goes to nobody of a suspended organisation, whose earlier links open nothing', async () => {
    const { cms, publish } = read();
    const id = await publish('Suspendue');
    await live(inAYear);
    const token = await tokenAbout('Suspendue');
    mails.length = 0;
    await decide(cms, owner, 'suspendue');
    await live(addYears(inAYear, 1));
    expect(mails).toEqual([]);
    expect([await told('checks/reading', token), await told('checks', token)]).toEqual([410, 410]);
    expect((await entryOf(id))?.data['reviewedOn']).toBeNull();
    await decide(cms, owner, 'acceptée');
    expect(await told('checks', token)).toBe(204);
  });
}
