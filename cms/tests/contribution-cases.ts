import path from 'node:path';
import { uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { purgeMessages } from '../src/messages/purge-messages.ts';
import { type TestCms, tokens } from './cms.ts';

const typed = {
  message: 'Plantons des haies.\nPartout où la rivière déborde.',
  name: 'Zoé Martin',
  organisation: 'Association d’essai',
  email: 'zoe@exemple.fr',
  agreement: 'yes',
};

interface Message {
  readonly documentId: string;
  readonly reference: string;
  readonly contributionId: string | null;
}

interface Draft {
  readonly documentId: string;
  readonly code: string;
  readonly author: string | null;
  readonly language: string;
  readonly receivedOn: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly consultation: { readonly documentId: string } | null;
  readonly createdBy: { readonly id: number } | null;
}

/** What an editor makes of what someone sent to a consultation. The accounts are read when the tests run. */
export function describeContributions(
  read: () => { cms: TestCms; editor: string; contributor: string },
): void {
  let consultation: string;

  const messages = () => read().cms.strapi.db.query(uidOf('message'));
  const drafts = (): Promise<Draft[]> =>
    read()
      .cms.strapi.db.query(uidOf('contribution'))
      .findMany({ orderBy: { id: 'asc' }, populate: ['consultation', 'createdBy'] });

  async function send(change: object = {}): Promise<Message> {
    const values = { ...typed, consultation, ...change };
    const request = { form: 'contribution', locale: 'es', proof: 'question', values };
    const response = await read().cms.call('POST', '/api/messages', tokens.publisher, request);
    expect(response.status).toBe(201);
    return messages().findOne({ orderBy: { id: 'desc' } });
  }

  const prepare = ({ documentId }: Pick<Message, 'documentId'>, token = read().editor) =>
    read().cms.call('POST', `/messages/${documentId}/contribution`, token, {});

  const find = async ({ documentId }: Pick<Message, 'documentId'>) => {
    const { cms, editor } = read();
    return madeOf(await cms.call('GET', `/messages/${documentId}/contribution`, editor));
  };

  const idsOfDrafts = async () => new Set((await drafts()).map(({ documentId }) => documentId));

  const publish = (documentId: string) => {
    const screens = `/content-manager/collection-types/${uidOf('contribution')}`;
    return read().cms.call('POST', `${screens}/${documentId}/actions/publish`, read().editor, {});
  };

  const madeOf = async (response: Response) => ((await response.json()) as { documentId: string }).documentId;

  beforeAll(async () => {
    const { cms } = read();
    const documents = cms.documents('consultation');
    const words = {
      title: 'Rivière',
      slug: 'riviere',
      question: 'Que faire ?',
      canChange: 'x',
      isDecided: 'x',
    };
    const data = { ...words, involvement: 'consultation', opensOn: '2020-01-01', closesOn: '2999-12-31' };
    ({ documentId: consultation } = await documents.create({ data, locale: 'fr' }));
    await documents.publish({ documentId: consultation, locale: 'fr' });
  });

  describe('what someone sent to a consultation', () => {
    it('becomes a draft with its words and the name alone, tied to the consultation and to the message', async () => {
      const { cms } = read();
      const message = await send();
      const before = await cms.readState();
      const response = await prepare(message);
      expect(response.status).toBe(201);
      const documentId = await madeOf(response);
      const [draft, ...others] = await drafts();
      expect(others).toEqual([]);
      expect(draft).toMatchObject({
        documentId,
        text: typed.message,
        author: typed.name,
        language: 'espagnol',
        publishedAt: null,
        consultation: { documentId: consultation },
        createdBy: { id: expect.any(Number) },
      });
      expect(draft?.code).toMatch(/^C-\d{8}-[0-9A-F]{6}$/);
      expect(draft?.code).not.toContain(message.reference.slice(-6).toUpperCase());
      expect(JSON.stringify(draft)).not.toMatch(/exemple\.fr|Association/);
      expect(await messages().findOne({ where: { documentId: message.documentId } })).toMatchObject({
        contributionId: documentId,
        message: typed.message,
        state: 'à traiter',
      });
      expect((await cms.readState()).entries).toEqual(before.entries);
    });

    it('is on line once an editor publishes it as every content is', async () => {
      const { cms } = read();
      const documentId = await madeOf(await prepare(await send()));
      expect((await publish(documentId)).status).toBe(200);
      const { entries } = await cms.readState();
      expect(entries.find((entry) => entry.documentId === documentId)?.data).toMatchObject({
        consultation,
        author: typed.name,
        text: typed.message,
      });
    });

    it('becomes one draft only, however often and at once it is asked for', async () => {
      const before = (await drafts()).length;
      const message = await send();
      const answers = await Promise.all([prepare(message), prepare(message), prepare(message)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
      const ids = new Set(await Promise.all(answers.map(madeOf)));
      expect(ids.size).toBe(1);
      expect((await drafts()).length).toBe(before + 1);
    });

    it('becomes another draft once the first one was deleted', async () => {
      const message = await send();
      expect(await find(message)).toBeNull();
      const first = await madeOf(await prepare(message));
      expect(await find(message)).toBe(first);
      await read().cms.documents('contribution').delete({ documentId: first });
      expect(await find(message)).toBeNull();
      const response = await prepare(message);
      expect(response.status).toBe(201);
      expect(await madeOf(response)).not.toBe(first);
    });

    it('never gives an e-mail address for a name: the editor writes it', async () => {
      const { documentId } = await send({ name: 'zoe@exemple.fr' });
      await prepare({ documentId });
      expect((await drafts()).at(-1)?.author).toBeNull();
    });

    it('is deleted with its message after twelve months and no earlier, unless it is published', async () => {
      const { cms } = read();
      const left = await madeOf(await prepare(await send()));
      const published = await madeOf(await prepare(await send()));
      await publish(published);
      const gone = await madeOf(await prepare(await send()));
      await cms.documents('contribution').delete({ documentId: gone });
      const byHand = await cms.documents('contribution').create({ data: { code: 'C-1', author: 'Ana' } });
      const purge = (months: number) => {
        const then = new Date();
        then.setUTCMonth(then.getUTCMonth() + months, 15);
        return purgeMessages(cms.strapi, path.join(cms.dataDir, 'outbox'), then);
      };
      await purge(11);
      expect(await idsOfDrafts()).toContain(left);
      await purge(13);
      expect(await messages().count()).toBe(0);
      const kept = await idsOfDrafts();
      expect([left, published, byHand.documentId].map((id) => kept.has(id))).toEqual([false, true, true]);
      const history = await cms.strapi.db
        .query(uidOf('publication'))
        .findMany({ where: { subjectId: left } });
      expect(history.map(({ action, subjectTitle }) => [action, subjectTitle])).toEqual([
        ['create', null],
        ['delete', null],
      ]);
    });

    it('goes with its message when an editor deletes it, one or several at once, unless it is published', async () => {
      const { cms, editor } = read();
      const screens = `/content-manager/collection-types/${uidOf('message')}`;
      const [one, two, told] = [await send(), await send(), await send()];
      const made = [];
      for (const message of [one, two, told]) made.push(await madeOf(await prepare(message)));
      await publish(made[2] ?? '');
      expect((await cms.call('DELETE', `${screens}/${one.documentId}`, editor)).status).toBe(200);
      const documentIds = [two.documentId, told.documentId];
      expect((await cms.call('POST', `${screens}/actions/bulkDelete`, editor, { documentIds })).status).toBe(
        200,
      );
      const kept = await idsOfDrafts();
      expect(made.map((id) => kept.has(id))).toEqual([false, false, true]);
    });

    it.each([
      ['of another form', { form: 'contact' }],
      ['without its author’s consent', { agreement: null }],
      ['marked unwanted', { state: 'indésirable' }],
    ])('is refused with a reason, and makes nothing, %s', async (_, data) => {
      const before = (await drafts()).length;
      const { documentId } = await send();
      await messages().updateMany({ where: { documentId }, data });
      const response = await prepare({ documentId });
      expect(response.status).toBe(400);
      expect(((await response.json()) as { error: { message: string } }).error.message).toMatch(/^(Ce|La) /);
      expect((await drafts()).length).toBe(before);
    });

    it('is made public by nobody who may not read the messages', async () => {
      const before = (await drafts()).length;
      expect((await prepare(await send(), read().contributor)).status).toBe(403);
      expect((await drafts()).length).toBe(before);
    });
  });
}
