import { type SpaceExport, spaceApiPath } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import { type UploadDesk, words, filesOf } from './upload-desk.ts';

/** The documents of a record. */
export function describeDocuments(desk: UploadDesk): void {
  const { read, start, send, putPhoto, addDocument, addPicture, kept, rowOf, publish, publishedData } = desk;

  describe('the documents of a record', () => {
    it('are added, replaced and removed, beside those of the team, and published', async () => {
      const id = await start();
      const elsewhere = {
        title: 'Étude',
        url: 'https://exemple.fr/etude',
        format: 'page web',
        language: 'français',
      };
      await desk.cms
        .documents('project')
        .update({ documentId: id, locale: 'fr', data: { documents: [elsewhere] } });
      const before = kept();
      const [added] = (await addDocument(id, 'Guide')).documents;
      expect(added).toMatchObject({ title: 'Guide', kilobytes: 1 });
      const path = `${id}/documents/${added?.id}`;
      const replaced = await filesOf(await send('PUT', path, pdf('<< /A 1 >>'), { title: 'Guide relu' }));
      expect(replaced.documents).toMatchObject([{ title: 'Guide relu' }]);
      expect([await rowOf(added?.id), kept().length]).toEqual([null, before.length + 1]);
      await publish(id);
      expect((await publishedData(id))['documents']).toMatchObject([
        { ...elsewhere, file: null },
        { title: 'Guide relu', file: { kilobytes: 1 } },
      ]);
      const [last] = replaced.documents;
      const left = await filesOf(await desk.partner.call('DELETE', `records/${id}/documents/${last?.id}`));
      expect(left.documents).toEqual([]);
      expect((await publishedData(id))['documents']).toHaveLength(2);
      expect(await rowOf(last?.id)).not.toBeNull();
    });

    it('are taken away with one’s data, as are the pictures, each with its words and its address', async () => {
      const id = await start();
      const { photo: added } = await putPhoto(id);
      const { pictures } = await addPicture(id, 'Une haie');
      const { documents } = await addDocument(id, 'Guide');
      const taken = (await (await desk.partner.call('GET', 'account')).json()) as SpaceExport;
      const files = taken.records.find((record) => record.id === id)?.files;
      expect(files).toMatchObject({ photo: { ...added, ...words }, pictures, documents });
      expect(documents).toMatchObject([{ title: 'Guide' }]);
      for (const file of [files?.photo, ...(files?.pictures ?? []), ...(files?.documents ?? [])]) {
        const [, path = ''] = file?.address.split(spaceApiPath) ?? [];
        const response = await desk.partner.call('GET', path);
        expect([response.status, (await response.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
      }
    });

    it('are downloaded, never shown', async () => {
      const id = await start();
      const [added] = (await addDocument(id, 'Guide')).documents;
      const response = await desk.partner.call('GET', `records/${id}/documents/${added?.id}`);
      expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
      expect(
        ['content-type', 'content-disposition', 'x-content-type-options'].map((name) =>
          response.headers.get(name),
        ),
      ).toEqual(['application/pdf', 'attachment', 'nosniff']);
    });

    it('are added once, when the answer is lost and they are sent again', async () => {
      const id = await start();
      const before = kept();
      await addDocument(id, 'Guide');
      expect((await addDocument(id, 'Guide')).documents).toHaveLength(1);
      expect(kept()).toHaveLength(before.length + 1);
    });

    it('are added once, when they are sent again before the first sending is answered', async () => {
      const id = await start();
      const before = kept();
      const answers = await Promise.all(Array.from({ length: 3 }, () => addDocument(id, 'Guide')));
      const { documents } = (await read(id)).files;
      expect(documents).toHaveLength(1);
      expect(answers.at(-1)?.documents).toEqual(documents);
      expect(kept()).toHaveLength(before.length + 1);
    });

    it('say their language and their licence, which are told otherwise without the file', async () => {
      const id = await start();
      const told = { title: 'Guide', language: 'basque', licence: 'CC BY 4.0' };
      const [added] = (await filesOf(await send('POST', `${id}/documents`, pdf(), told))).documents;
      expect(added).toMatchObject(told);
      const rename = (about: object) =>
        desk.partner.call('PUT', `records/${id}/documents/${added?.id}/words`, about);
      const refused = await rename({ title: 'Guide', licence: 'celle de mon voisin' });
      expect([refused.status, await refused.json()]).toEqual([
        422,
        { problem: 'fields', fields: [{ field: 'licence', problem: 'unknown' }] },
      ]);
      const now = { title: 'Guide relu', language: 'français', licence: '' };
      const renamed = await filesOf(await rename(now));
      expect(renamed.documents).toMatchObject([now]);
      const response = await desk.partner.call('GET', `records/${id}/documents/${renamed.documents[0]?.id}`);
      expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
      await publish(id);
      expect((await publishedData(id))['documents']).toMatchObject([{ ...now, licence: null }]);
    });

    it('are put in another order, where those of the team stay in their place', async () => {
      const id = await start();
      const elsewhere = { title: 'Étude', url: 'https://exemple.fr/etude', format: 'page web' };
      const first = (await addDocument(id, 'Guide')).documents[0];
      const row = await rowOf(first?.id);
      await desk.cms.documents('project').update({
        documentId: id,
        locale: 'fr',
        data: { documents: [{ title: 'Guide', file: (row as unknown as { id: number }).id }, elsewhere] },
      });
      const { documents } = await addDocument(id, 'Plan');
      const ids = documents.map((document) => document.id).toReversed();
      const ordered = await filesOf(await desk.order(id, 'documents', ids));
      expect(ordered.documents).toEqual(documents.toReversed());
      await publish(id);
      expect((await publishedData(id))['documents']).toMatchObject([
        { title: 'Plan' },
        { title: 'Étude' },
        { title: 'Guide' },
      ]);
    });

    it('are twenty at most', async () => {
      const id = await start();
      const documents = Array.from({ length: 20 }, (_, index) => ({
        title: `Étude ${index}`,
        url: 'https://a.fr',
      }));
      await desk.cms.documents('project').update({ documentId: id, locale: 'fr', data: { documents } });
      const before = kept();
      const response = await send('POST', `${id}/documents`, pdf(), { title: 'De trop' });
      expect([response.status, await response.json()]).toEqual([
        422,
        { problem: 'file', fields: [], file: 'many' },
      ]);
      expect(kept()).toEqual(before);
    });
  });
}
