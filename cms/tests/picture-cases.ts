import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { clearShelf } from '../src/partner-space/files/shelf.ts';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { polyglot } from './hostile-files.fixture.ts';
import { type UploadDesk, words, tomorrow, filesOf } from './upload-desk.ts';

/** The pictures that follow the photograph of a record. */
export function describePictures(desk: UploadDesk): void {
  const { read, start, send, putPhoto, addPicture, kept, rowOf, addRow, onDisk, publish, publishedData } =
    desk;

  describe('the other pictures of a record', () => {
    beforeAll(async () => {
      await desk.enter('autres@exemple.fr');
    });

    it.each(['project', 'good-practice'] as const)(
      'of a %s come after its photograph in the order in which they were sent, and are published with it',
      async (model) => {
        const id = await start(model);
        await putPhoto(id);
        await addPicture(id, 'Le trou');
        const { photo: first, pictures } = await addPicture(id, 'La haie');
        expect([first?.alt, ...pictures.map(({ alt }) => alt)]).toEqual([words.alt, 'Le trou', 'La haie']);
        expect(pictures).toMatchObject([words, words].map(({ credit }) => ({ credit })));
        expect((await read(id)).files.pictures).toEqual(pictures);
        await publish(id, model);
        const gallery = (await publishedData(id))['gallery'];
        const others = [{ alt: 'Le trou' }, { alt: 'La haie' }];
        expect(gallery).toMatchObject(model === 'project' ? [{ alt: words.alt }, ...others] : others);
      },
    );

    it.each(['project', 'good-practice'] as const)(
      'of a %s are replaced, told otherwise and removed, each alone, and nothing of the former ones is left',
      async (model) => {
        const before = kept();
        const id = await start(model);
        await putPhoto(id);
        await addPicture(id, 'Un');
        const [one, two] = (await addPicture(id, 'Deux')).pictures;
        const other = await photograph(500, 400).png().toBuffer();
        const told = { alt: 'Deux bis', credit: '' };
        const replaced = await filesOf(await send('PUT', `${id}/pictures/${two?.id}`, other, told));
        expect(replaced.pictures).toMatchObject([one, told]);
        const path = `records/${id}/pictures/${one?.id}`;
        const renamed = await filesOf(
          await desk.partner.call('PUT', `${path}/words`, { alt: 'Un bis', credit: 'A' }),
        );
        expect(renamed.pictures).toMatchObject([{ alt: 'Un bis', credit: 'A' }, replaced.pictures[1]]);
        expect([await rowOf(one?.id), await rowOf(two?.id)]).toEqual([null, null]);
        for (const { id: picture } of renamed.pictures)
          await desk.partner.call('DELETE', `records/${id}/pictures/${picture}`);
        const { files } = await read(id);
        expect([files.photo?.alt, files.pictures]).toEqual([words.alt, []]);
        await desk.partner.call('DELETE', `records/${id}/photo`);
        expect(kept()).toEqual(before);
      },
    );

    it('are rewritten from their pixels, and shown to their organisation alone', async () => {
      const id = await start();
      await putPhoto(id);
      const [added] = (await addPicture(id, 'Une haie', await polyglot())).pictures;
      const stored = await onDisk(added?.id);
      expect((await sharp(stored ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined();
      expect(stored?.includes('<script')).toBe(false);
      const response = await desk.partner.call('GET', `records/${id}/pictures/${added?.id}`);
      expect(['content-type', 'cache-control'].map((name) => response.headers.get(name))).toEqual([
        'image/jpeg',
        'no-store',
      ]);
    });

    it('are added once, when the answer is lost and they are sent again', async () => {
      const id = await start();
      await putPhoto(id);
      await addPicture(id, 'Une haie');
      const before = kept();
      expect((await addPicture(id, 'Une haie')).pictures).toHaveLength(1);
      expect(kept()).toEqual(before);
    });

    it('are added once, when they are sent again before the first sending is answered', async () => {
      const id = await start();
      await putPhoto(id);
      const before = kept().length;
      await addPicture(id, 'Une haie');
      const ofOne = kept().length - before;
      await Promise.all(Array.from({ length: 3 }, () => addPicture(id, 'Une mare')));
      expect((await read(id)).files.pictures.map(({ alt }) => alt)).toEqual(['Une haie', 'Une mare']);
      expect(kept()).toHaveLength(before + 2 * ofOne);
    });

    it.each(['project', 'good-practice'] as const)(
      'of a %s are put in another order, in which they are published after its photograph',
      async (model) => {
        const id = await start(model);
        await putPhoto(id);
        await addPicture(id, 'Un');
        await addPicture(id, 'Deux');
        const { photo: first, pictures } = await addPicture(id, 'Trois');
        const [one, two, three] = pictures;
        const ids = [three, one, two].map((picture) => picture?.id ?? '');
        const ordered = await filesOf(await desk.order(id, 'pictures', ids));
        expect(ordered).toMatchObject({ photo: first, pictures: [three, one, two] });
        expect((await read(id)).files).toEqual(ordered);
        await publish(id, model);
        const others = ['Trois', 'Un', 'Deux'].map((alt) => ({ alt }));
        const gallery = (await publishedData(id))['gallery'];
        expect(gallery).toMatchObject(model === 'project' ? [{ alt: words.alt }, ...others] : others);
      },
    );

    it('are put in no order of other pictures than those that are there', async () => {
      const id = await start();
      const { photo: first } = await putPhoto(id);
      await addPicture(id, 'Un');
      const { pictures } = await addPicture(id, 'Deux');
      const [one = '', two = ''] = pictures.map((picture) => picture.id);
      const wrong = [[], [one], [one, one], [one, two, two], [one, first?.id ?? ''], [two, 'jamaisvue']];
      for (const ids of wrong) {
        const response = await desk.order(id, 'pictures', ids);
        expect([response.status, await response.json()]).toEqual([409, { problem: 'moved-on', fields: [] }]);
      }
      const unreadable = await desk.partner.call('PUT', `records/${id}/pictures-order`, { ids: two });
      expect(unreadable.status).toBe(400);
      expect((await read(id)).files.pictures).toEqual(pictures);
    });

    it.each([
      ['project', 'eleven', 11],
      ['good-practice', 'twelve', 12],
    ] as const)('of a %s are %s at most, with its photograph', async (model, _, most) => {
      const id = await start(model);
      await putPhoto(id);
      const own = model === 'project' ? [await rowOf((await read(id)).files.photo?.id)] : [];
      const others = await Promise.all(
        Array.from({ length: most - 1 }, (_one, rank) => addRow(`${model}-${rank}`)),
      );
      const gallery = [...own, ...others].map((row) => (row as unknown as { readonly id: number }).id);
      await desk.cms.documents(model).update({ documentId: id, locale: 'fr', data: { gallery } });
      await addPicture(id, 'La dernière');
      const before = kept();
      const response = await send('POST', `${id}/pictures`, desk.photo, { ...words, alt: 'De trop' });
      expect([response.status, await response.json()]).toEqual([
        422,
        { problem: 'file', fields: [], file: 'many' },
      ]);
      expect(kept()).toEqual(before);
    });

    it('that visitors see stay as they are until the record is published again', async () => {
      const id = await start();
      await putPhoto(id);
      const [shown] = (await addPicture(id, 'Une haie')).pictures;
      await publish(id);
      await desk.partner.call('DELETE', `records/${id}/pictures/${shown?.id}`);
      await clearShelf(desk.cms.strapi, tomorrow());
      expect((await publishedData(id))['gallery']).toMatchObject([{ alt: words.alt }, { alt: 'Une haie' }]);
      expect(await onDisk(shown?.id)).not.toBeNull();
      await publish(id);
      await clearShelf(desk.cms.strapi, tomorrow());
      expect(await rowOf(shown?.id)).toBeNull();
    });

    it('need to say what is seen on each', async () => {
      const id = await start();
      const before = kept();
      const response = await send('POST', `${id}/pictures`, desk.photo, { alt: ' ', credit: '' });
      expect([response.status, kept()]).toEqual([422, before]);
    });

    it('go with a draft that is deleted', async () => {
      const before = kept();
      const id = await start('good-practice');
      await putPhoto(id);
      await addPicture(id, 'Une haie');
      await desk.partner.call('DELETE', `records/${id}`);
      expect(kept()).toEqual(before);
    });
  });
}
