import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Locale, uidOf } from '@agenda21/content-types';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { acknowledgeMessages } from '../src/messages/acknowledge.ts';
import { findSubject } from '../src/messages/find-subject.ts';
import { purgeMessages } from '../src/messages/purge-messages.ts';
import { type TestCms, startCms, tokens } from './cms.ts';
import { describeContributions } from './contribution-cases.ts';
import { describeMailServers } from './mail-server-cases.ts';

let cms: TestCms;
const bearers = new Map<string, string>();

const settings = {
  siteName: 'Agenda 21 d’essai',
  organisation: 'Collectivité d’essai',
  tagline: 'Pour essayer',
  contactService: 'Pôle d’essai',
  contactPhone: '05 59 00 00 00',
  contactEmail: 'pole@exemple.fr',
};

const values = {
  subject: 'question',
  message: 'Où trouver le plan ?\nMerci.',
  name: 'Zoé Martin',
  email: 'zoe@exemple.fr',
};

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly email: string;
  readonly createdAt: string;
  readonly acknowledgedAt: string | null;
  readonly [column: string]: unknown;
}

const query = () => cms.strapi.db.query(uidOf('message'));
const readRows = (): Promise<Row[]> => query().findMany({ orderBy: { id: 'asc' } });
const mailFolder = () => path.join(cms.dataDir, 'outbox');
const readMails = async () => readdir(mailFolder()).catch(() => []);

const send = (request: object = {}, token: string = tokens.publisher) =>
  cms.call('POST', '/api/messages', token, {
    form: 'contact',
    locale: 'fr',
    proof: 'question',
    values,
    ...request,
  });

async function publishSettings(more: object = {}): Promise<void> {
  const documents = cms.documents('site-settings');
  const { documentId } = await documents.create({ data: { ...settings, ...more }, locale: 'fr' });
  await documents.publish({ documentId, locale: 'fr' });
}

/** Sends a message and waits until its acknowledgement is written. */
async function sendAcknowledged(email: string, locale: Locale = 'fr'): Promise<Row> {
  expect((await send({ locale, values: { ...values, email } })).status).toBe(201);
  return vi.waitFor(async () => {
    const row: Row = await query().findOne({ where: { email }, orderBy: { id: 'desc' } });
    expect(row.acknowledgedAt).not.toBeNull();
    return row;
  });
}

beforeAll(async () => {
  cms = await startCms();
  await publishSettings();
  for (const role of ['strapi-author', 'strapi-editor', 'strapi-super-admin'])
    bearers.set(role, (await cms.signIn(role)).token);
});
afterAll(() => cms.stop());
afterEach(async () => {
  await query().deleteMany({ where: { id: { $gt: 0 } } });
});

describe('a message that the door lets through', () => {
  it('is kept as it was written, waiting to be processed', async () => {
    expect((await send()).status).toBe(201);
    expect(await readRows()).toMatchObject([
      {
        state: 'à traiter',
        form: 'contact',
        about: 'question',
        message: values.message,
        name: values.name,
        email: values.email,
        language: 'fr',
        proof: 'question',
        reference: expect.stringMatching(/^\d{8}-[0-9a-f]{6}$/),
      },
    ]);
  });

  it('is no publication: nothing is told to the portal', async () => {
    await cms.newRows();
    const before = await cms.readState();
    await send();
    expect(await cms.newRows()).toEqual([]);
    expect(await cms.readState()).toEqual(before);
  });

  it.each([
    [
      'an empty message',
      { values: { ...values, message: ' \n ' } },
      [{ field: 'message', problem: 'missing' }],
    ],
    [
      'an address that is none',
      { values: { ...values, email: 'zoe' } },
      [{ field: 'email', problem: 'malformed' }],
    ],
    [
      'a subject of no list',
      { values: { ...values, subject: 'x' } },
      [{ field: 'subject', problem: 'unknown' }],
    ],
    [
      'a long name and no address',
      { values: { ...values, name: 'x'.repeat(121), email: '' } },
      [
        { field: 'name', problem: 'long' },
        { field: 'email', problem: 'missing' },
      ],
    ],
  ])('is refused with its reasons, and not kept, with %s', async (_, request, fields) => {
    const response = await send(request);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ status: 'refused', problem: null, fields });
    expect(await readRows()).toEqual([]);
  });

  it.each([
    ['of a form that is none', { form: 'constructor' }],
    ['in a language that is none', { locale: 'xx' }],
    ['with values that are no text', { values: { ...values, name: { $gt: '' } } }],
    ['with a state of its own', { state: 'traité' }],
    ['without its proof', { proof: 'aucune' }],
  ])('is refused, and not kept, %s', async (_, request) => {
    expect((await send(request)).status).toBe(400);
    expect(await readRows()).toEqual([]);
  });
});

describe('a form about a document', () => {
  const field = {
    kind: 'document',
    required: true,
    to: 'project',
    opensOn: 'startsOn',
    closesOn: 'endsOn',
  } as const;
  const find = (documentId: string, day: string) =>
    findSubject(cms.strapi, field, documentId, new Date(`${day}T23:30:00+02:00`));

  it('is open on the days that the document says, in France, as long as it is published', async () => {
    const projects = cms.documents('project');
    const data = { title: 'Haie', slug: 'haie', tagline: 'x', startsOn: '2026-06-01', endsOn: '2026-06-30' };
    const { documentId } = await projects.create({ data, locale: 'fr' });
    expect(await find(documentId, '2026-06-15')).toBeNull();
    await projects.publish({ documentId, locale: 'fr' });
    expect(await find(documentId, '2026-05-31')).toEqual({ title: 'Haie', isOpen: false });
    expect(await find(documentId, '2026-06-01')).toEqual({ title: 'Haie', isOpen: true });
    expect(await find(documentId, '2026-06-30')).toEqual({ title: 'Haie', isOpen: true });
    expect(await find(documentId, '2026-07-01')).toEqual({ title: 'Haie', isOpen: false });
    await projects.unpublish({ documentId, locale: 'fr' });
    expect(await find(documentId, '2026-06-15')).toBeNull();
  });

  it('is refused as closed, and not kept, when the document is not published', async () => {
    const contribution = { ...values, consultation: 'inconnue', agreement: 'yes' };
    const response = await send({ form: 'contribution', values: contribution });
    expect(await response.json()).toEqual({ status: 'refused', problem: 'closed', fields: [] });
    expect(await readRows()).toEqual([]);
  });
});

describe('the messages', () => {
  const screens = `/content-manager/collection-types/${uidOf('message')}`;

  it('come from the publisher alone', async () => {
    const others = [undefined, 'faux', tokens.import, tokens.webhook, ...bearers.values()];
    for (const token of others) {
      const response = await cms.call('POST', '/api/messages', token, {});
      expect(response.status).toBe(401);
    }
    for (const [method, address] of [
      ['GET', '/api/messages'],
      ['GET', '/api/messages/1'],
      ['PUT', '/api/messages/1'],
      ['DELETE', '/api/messages/1'],
    ] as const)
      for (const token of [undefined, tokens.publisher])
        expect([403, 404, 405]).toContain((await cms.call(method, address, token)).status);
  });

  it.each([
    ['strapi-author', [403, 403, 403, 403]],
    ['strapi-editor', [200, 200, 403, 200]],
    ['strapi-super-admin', [200, 200, 201, 200]],
  ])('are read, processed, made and deleted by %s: %j', async (role, expected) => {
    await send();
    const [row] = await readRows();
    const token = bearers.get(role);
    const made = {
      ...values,
      about: 'x',
      reference: 'x',
      form: 'contact',
      language: 'fr',
      proof: 'question',
      state: 'traité',
    };
    const statuses = [
      (await cms.call('GET', screens, token)).status,
      (await cms.call('PUT', `${screens}/${row?.documentId}`, token, { state: 'traité' })).status,
      (await cms.call('POST', screens, token, { ...made, subject: undefined })).status,
      (await cms.call('DELETE', `${screens}/${row?.documentId}`, token)).status,
    ];
    expect(statuses).toEqual(expected);
  });

  it('keep what the visitor wrote, whatever an editor sends', async () => {
    await send();
    const [row] = await readRows();
    const change = { state: 'traité', note: 'Répondu.', message: 'Autre', email: 'autre@exemple.fr' };
    await cms.call('PUT', `${screens}/${row?.documentId}`, bearers.get('strapi-editor'), change);
    const { message, email } = values;
    expect(await readRows()).toMatchObject([{ state: 'traité', note: 'Répondu.', message, email }]);
  });
});

describeContributions(() => ({
  cms,
  editor: bearers.get('strapi-editor') ?? '',
  contributor: bearers.get('strapi-author') ?? '',
}));

describe('the acknowledgement', () => {
  it('is written for the person who sent the message, and repeats none of their words', async () => {
    const hostile = '<script>alert(1)</script> https://publicite.example';
    await send({ values: { ...values, name: hostile, message: hostile, email: 'accuse@exemple.fr' } });
    const file = await vi.waitFor(async () => {
      for (const name of await readMails()) {
        const words = await readFile(path.join(mailFolder(), name), 'utf8');
        if (words.includes('To: accuse@exemple.fr')) return words;
      }
      throw new Error('not yet');
    });
    expect(file).not.toMatch(/script|publicite/);
    expect(file).toContain('Reply-To: pole@exemple.fr');
  });

  it('goes to one address three times a day at most', async () => {
    const email = 'harcele@exemple.fr';
    for (let sent = 0; sent < 3; sent += 1) await sendAcknowledged(email);
    const before = (await readMails()).length;
    await send({ values: { ...values, email } });
    await sendAcknowledged('apres@exemple.fr');
    expect((await readMails()).length).toBe(before + 1);
    expect(await query().count({ where: { email, acknowledgedAt: null } })).toBe(1);
  });

  it('is tried again for two days when the mail server fails, and never twice when it left', async () => {
    const sent: string[] = [];
    const failing = () => Promise.reject(new Error('serveur muet'));
    const working = ({ to }: { to: string }) => Promise.resolve(void sent.push(to));
    await send({ values: { ...values, email: 'patient@exemple.fr' } });
    await vi.waitFor(async () => expect(await query().count({ where: { acknowledgedAt: null } })).toBe(0));
    await query().updateMany({ where: { id: { $gt: 0 } }, data: { acknowledgedAt: null } });
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const attempt = (hours: number, sending: typeof working | typeof failing) =>
      acknowledgeMessages(cms.strapi, { send: sending, siteUrl: 'https://portail.example', now: at(hours) });
    await expect(attempt(1, failing)).rejects.toThrow('serveur muet');
    await attempt(49, working);
    expect(sent).toEqual([]);
    await attempt(2, working);
    await attempt(3, working);
    expect(sent).toEqual(['patient@exemple.fr']);
  });
});

describeMailServers(() => ({ cms, sendAcknowledged }));

describe('the purge', () => {
  const monthsLater = (months: number) => {
    const then = new Date();
    then.setUTCDate(15);
    then.setUTCMonth(then.getUTCMonth() + months);
    return then;
  };

  it('deletes messages and written e-mails once they are twelve months old, and no earlier', async () => {
    await send();
    await mkdir(mailFolder(), { recursive: true });
    const file = path.join(mailFolder(), 'essai.eml');
    await writeFile(file, 'x');
    await utimes(file, new Date(), new Date());
    await purgeMessages(cms.strapi, mailFolder(), monthsLater(11));
    expect((await readRows()).length).toBe(1);
    expect(await readMails()).toContain('essai.eml');
    await purgeMessages(cms.strapi, mailFolder(), monthsLater(13));
    expect(await readRows()).toEqual([]);
    expect(await readMails()).toEqual([]);
  });

  it('follows the settings of the portal', async () => {
    const documents = cms.documents('site-settings');
    const { documentId } = (await cms.strapi.db
      .query(uidOf('site-settings'))
      .findOne({ where: { locale: 'fr' } })) as { documentId: string };
    await documents.update({ documentId, locale: 'fr', data: { messagesKeptMonths: 2 } });
    await documents.publish({ documentId, locale: 'fr' });
    await send();
    await purgeMessages(cms.strapi, mailFolder(), monthsLater(3));
    expect(await readRows()).toEqual([]);
  });
});
