import { type SpaceExport, spaceApiPath, uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  signIn,
} from './partner.ts';
import { type UploadDesk, filesOf, words } from './upload-desk.ts';

/** Who gives files to a record, and when. */
export function describeFileRights(desk: UploadDesk): void {
  const { read, start, send, putPhoto, addDocument, addPicture, command } = desk;

  describe('who gives files to a record', () => {
    const email = 'c@exemple.fr';
    beforeAll(async () => {
      await desk.enter(email);
    });

    const asked = [
      ['GET', 'photo', null],
      ['PUT', 'photo', words],
      ['PUT', 'photo/words', { ...words }],
      ['DELETE', 'photo', null],
      ['POST', 'pictures', words],
      ['GET', 'pictures/:picture', null],
      ['PUT', 'pictures/:picture', words],
      ['PUT', 'pictures/:picture/words', { ...words }],
      ['DELETE', 'pictures/:picture', null],
      ['PUT', 'pictures-order', { ids: [] }],
      ['POST', 'documents', { title: 'Guide' }],
      ['GET', 'documents/:file', null],
      ['PUT', 'documents/:file', { title: 'Guide' }],
      ['PUT', 'documents/:file/words', { title: 'Plan' }],
      ['DELETE', 'documents/:file', null],
      ['PUT', 'documents-order', { ids: [] }],
    ] as const;

    it.each(asked)(
      '%s %s of another organisation answers as of one that does not exist',
      async (method, end, told) => {
        const id = await start();
        await putPhoto(id);
        await addPicture(id, 'Une haie');
        const files = await addDocument(id, 'Guide');
        const { pictures, documents } = files;
        const answerTo = async (who: Partner, record: string) => {
          const named = end
            .replace(':file', documents[0]?.id ?? '')
            .replace(':picture', pictures[0]?.id ?? '');
          const path = `${record}/${named}`;
          const isJson = told === null || 'ids' in told || end.endsWith('/words');
          const response = isJson
            ? await who.call(method, `records/${path}`, told ?? undefined)
            : await send(method, path, end.startsWith('documents') ? pdf() : desk.photo, told, who);
          return [response.status, await response.text()];
        };
        const absent = await answerTo(desk.stranger, 'jamaisvue');
        expect(absent[0]).toBe(404);
        expect(await answerTo(desk.stranger, id)).toEqual(absent);
        expect((await read(id)).files).toEqual(files);
      },
    );

    it('takes no picture of another record of theirs for one of this one, and no document for a picture', async () => {
      const [id, other] = [await start(), await start()];
      await putPhoto(other);
      const [picture] = (await addPicture(other, 'Une haie')).pictures;
      const [document] = (await addDocument(id, 'Guide')).documents;
      for (const file of [picture, document]) {
        const path = `records/${id}/pictures/${file?.id}`;
        const statuses = [
          await desk.partner.call('GET', path),
          await desk.partner.call('PUT', `${path}/words`, words),
          await desk.partner.call('DELETE', path),
          await send('PUT', `${id}/pictures/${file?.id}`, desk.photo, words),
        ].map(({ status }) => status);
        expect(statuses).toEqual([404, 404, 404, 404]);
      }
      expect((await read(other)).files.pictures).toEqual([picture]);
    });

    it('takes no document of another record of theirs for one of this one', async () => {
      const [id, other] = [await start(), await start()];
      const [document] = (await addDocument(other, 'Guide')).documents;
      expect((await desk.partner.call('DELETE', `records/${id}/documents/${document?.id}`)).status).toBe(404);
      expect((await desk.partner.call('GET', `records/${id}/documents/${document?.id}`)).status).toBe(404);
      expect((await read(other)).files.documents).toHaveLength(1);
    });

    it('is a member of an accepted organisation, and nobody else', async () => {
      const id = await start();
      const removed = await openInvited(desk.cms, desk.partner, 'retiree@exemple.fr');
      const suspended = await openAccepted(desk.cms, 'suspendue@exemple.fr');
      const own = await start('project', suspended);
      const { documentId } = await findMemberOf(desk.cms, 'retiree@exemple.fr');
      await desk.partner.call('DELETE', `members/${documentId}`);
      await decide(desk.cms, 'suspendue@exemple.fr', 'suspendue');
      const statuses = [
        await send('PUT', `${id}/photo`, desk.photo, words, openPartner(desk.cms)),
        await send('PUT', `${id}/photo`, desk.photo, words, removed),
        await send('PUT', `${own}/photo`, desk.photo, words, suspended),
      ].map(({ status }) => status);
      expect(statuses).toEqual([401, 401, 401]);
    });

    it('takes their files away once their organisation is closed, and gives no more', async () => {
      const email = 'fermee@exemple.fr';
      const open = await openAccepted(desk.cms, email);
      const id = await start('project', open);
      await filesOf(await send('PUT', `${id}/photo`, desk.photo, words, open));
      await filesOf(await send('POST', `${id}/pictures`, desk.photo, { ...words, alt: 'Une mare' }, open));
      await filesOf(await send('POST', `${id}/documents`, pdf(), { title: 'Guide' }, open));
      await decide(desk.cms, email, 'suspendue');
      const closed = await signIn(desk.cms, email);
      const taken = (await (await closed.call('GET', 'account')).json()) as SpaceExport;
      const { photo, pictures, documents } = taken.records[0]?.files ?? expect.fail();
      const files = [photo, ...pictures, ...documents];
      expect(files).toHaveLength(3);
      for (const file of files) {
        const [, path = ''] = file?.address.split(spaceApiPath) ?? [];
        const response = await closed.call('GET', path);
        expect([response.status, (await response.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
        expect((await closed.call('DELETE', path)).status).toBe(403);
        expect((await desk.stranger.call('GET', path)).status).toBe(404);
      }
    });

    it('waits while the team reads the record', async () => {
      const id = await start();
      await addDocument(id, 'Guide').then(() => putPhoto(id));
      const files = await addPicture(id, 'Une haie');
      const { pictures, documents } = files;
      await command(id, { command: 'submit', step: 0 });
      const file = `${id}/documents/${documents[0]?.id}`;
      const picture = `${id}/pictures/${pictures[0]?.id}`;
      const statuses = [
        await send('PUT', `${id}/photo`, desk.photo, words),
        await desk.partner.call('PUT', `records/${id}/photo/words`, { alt: 'Autre', credit: '' }),
        await desk.partner.call('DELETE', `records/${id}/photo`),
        await send('POST', `${id}/pictures`, desk.photo, words),
        await send('PUT', picture, desk.photo, words),
        await desk.partner.call('PUT', `records/${picture}/words`, { alt: 'Autre', credit: '' }),
        await desk.partner.call('DELETE', `records/${picture}`),
        await desk.order(id, 'pictures', [pictures[0]?.id ?? '']),
        await send('POST', `${id}/documents`, pdf(), { title: 'Plan' }),
        await send('PUT', file, pdf(), { title: 'Plan' }),
        await desk.partner.call('PUT', `records/${file}/words`, { title: 'Plan' }),
        await desk.partner.call('DELETE', `records/${file}`),
        await desk.order(id, 'documents', [documents[0]?.id ?? '']),
      ].map(({ status }) => status);
      expect(statuses).toEqual(statuses.map(() => 409));
      expect((await read(id)).files).toEqual(files);
      expect((await desk.partner.call('GET', `records/${id}/photo`)).status).toBe(200);
    });

    it('leaves the name of the member in the history, and never publishes', async () => {
      const id = await start();
      await putPhoto(id);
      const rows = await desk.cms.strapi.db
        .query(uidOf('project'))
        .count({ where: { documentId: id, publishedAt: { $notNull: true } } });
      const { documentId } = await findMemberOf(desk.cms, email);
      const recorded = await desk.cms.newRows();
      expect([rows, recorded.at(-1)]).toMatchObject([
        0,
        { action: 'update', subjectId: id, actor: `member:${documentId}` },
      ]);
    });
  });
}
