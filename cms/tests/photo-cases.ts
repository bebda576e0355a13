import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { clearShelf } from '../src/partner-space/files/shelf.ts';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { polyglot } from './hostile-files.fixture.ts';
import { type UploadDesk, words, tomorrow, filesOf } from './upload-desk.ts';

/** The photograph of a record. */
export function describePhotograph(desk: UploadDesk): void {
  const { read, start, send, putPhoto, addDocument, kept, rowOf, onDisk, publish, publishedData } = desk;

  describe('the photograph of a record', () => {
    it.each([
      ['project', 'gallery'],
      ['good-practice', 'image'],
    ] as const)('of a %s is kept with its words, and published with it', async (model, field) => {
      const id = await start(model);
      const told = { ...words, alt: `Une photographie de ${model}` };
      const { photo: added } = await putPhoto(id, desk.photo, told);
      expect(added).toEqual({ id: expect.any(String), ...told });
      expect((await read(id)).files.photo).toEqual(added);
      expect(await rowOf(added?.id)).toMatchObject({ alternativeText: told.alt, caption: told.credit });
      expect(JSON.stringify(await desk.cms.readState())).not.toContain(told.alt);
      await publish(id, model);
      expect([(await publishedData(id))[field]].flat()[0]).toMatchObject({ alt: told.alt, width: 900 });
    });

    it('is rewritten from its pixels: the place where it was taken, and the page behind it, are gone', async () => {
      const sent = await polyglot();
      expect((await sharp(sent).metadata()).exif?.length).toBeGreaterThan(0);
      const { photo: added } = await putPhoto(await start(), sent);
      const stored = await onDisk(added?.id);
      expect((await sharp(stored ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined();
      expect(stored?.includes('<script')).toBe(false);
    });

    it('is named by what it is, whatever it was called', async () => {
      const png = await sharp(desk.photo).png().toBuffer();
      const { photo: added } = await putPhoto(await start(), png, { ...words, alt: '../../a/b.html' });
      expect((await rowOf(added?.id))?.url).toMatch(/^\/uploads\/[\w-]+\.png$/);
    });

    it('is shown to its organisation before it is published', async () => {
      const id = await start();
      await putPhoto(id);
      const response = await desk.partner.call('GET', `records/${id}/photo`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect([response.headers.get('x-content-type-options'), response.headers.get('cache-control')]).toEqual(
        ['nosniff', 'no-store'],
      );
      expect((await sharp(await response.arrayBuffer()).metadata()).width).toBe(640);
    });

    it('is replaced, told otherwise and removed, and nothing of the former ones is left', async () => {
      const before = kept();
      const id = await start();
      const first = await putPhoto(id);
      const second = await putPhoto(id, await photograph(500, 400).png().toBuffer());
      expect(await rowOf(first.photo?.id)).toBeNull();
      const renamed = await desk.partner.call('PUT', `records/${id}/photo/words`, {
        alt: 'Une haie',
        credit: '',
      });
      const { photo: third } = await filesOf(renamed);
      expect(third).toMatchObject({ alt: 'Une haie', credit: '' });
      expect([await rowOf(second.photo?.id), (await onDisk(third?.id))?.length]).toEqual([
        null,
        expect.any(Number),
      ]);
      expect((await filesOf(await desk.partner.call('DELETE', `records/${id}/photo`))).photo).toBeNull();
      expect(kept()).toEqual(before);
    });

    it('that visitors see stays as it is until the record is published again', async () => {
      const id = await start();
      const { photo: shown } = await putPhoto(id);
      await publish(id);
      await filesOf(
        await desk.partner.call('PUT', `records/${id}/photo/words`, { alt: 'Autre', credit: '' }),
      );
      expect((await publishedData(id))['gallery']).toMatchObject([{ alt: words.alt }]);
      expect(await onDisk(shown?.id)).not.toBeNull();
      await clearShelf(desk.cms.strapi, tomorrow());
      expect(await onDisk(shown?.id)).not.toBeNull();
      await publish(id);
      expect((await publishedData(id))['gallery']).toMatchObject([{ alt: 'Autre' }]);
      await clearShelf(desk.cms.strapi, tomorrow());
      expect(await rowOf(shown?.id)).toBeNull();
    });

    it('leaves the other pictures where they are, of which the first takes its place once it is removed', async () => {
      const id = await start();
      const { photo: first } = await putPhoto(id);
      const other = await putPhoto(await start());
      const ids = await Promise.all(
        [first?.id, other.photo?.id].map(async (one) => (await rowOf(one)) as never),
      );
      const gallery = ids.map(({ id: row }) => row);
      await desk.cms.documents('project').update({ documentId: id, locale: 'fr', data: { gallery } });
      await putPhoto(id);
      await desk.partner.call('DELETE', `records/${id}/photo`);
      expect((await read(id)).files.photo?.id).toBe(other.photo?.id);
    });

    it('needs to say what is seen on it', async () => {
      const id = await start();
      const before = kept();
      const response = await send('PUT', `${id}/photo`, desk.photo, { alt: ' ', credit: '' });
      expect([response.status, await response.json()]).toEqual([
        422,
        { problem: 'fields', fields: [{ field: 'alt', problem: 'missing' }] },
      ]);
      for (const told of [{}, { alt: 'x', credit: '', caption: 'x' }])
        expect([400, 422]).toContain((await send('PUT', `${id}/photo`, desk.photo, told)).status);
      expect(kept()).toEqual(before);
    });

    it('goes with a draft that is deleted, and stays out of one that an editor deletes', async () => {
      const before = kept();
      const id = await start();
      await putPhoto(id);
      await addDocument(id, 'Guide');
      await desk.partner.call('DELETE', `records/${id}`);
      expect(kept()).toEqual(before);
      const other = await start();
      await putPhoto(other);
      await desk.cms.documents('project').delete({ documentId: other });
      await clearShelf(desk.cms.strapi, tomorrow());
      expect(kept()).toEqual(before);
    });

    it('is kept while a text shows it', async () => {
      const id = await start();
      const { photo: added } = await putPhoto(id);
      const { url } = (await rowOf(added?.id)) ?? {};
      const data = { title: 'Page', slug: 'page', body: `![Une haie](${url})` };
      await desk.cms.documents('page').create({ data, locale: 'fr' });
      await desk.partner.call('DELETE', `records/${id}/photo`);
      expect(await rowOf(added?.id)).not.toBeNull();
    });
  });
}
