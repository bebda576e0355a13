import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  MAX_FILE_BYTES,
  type SpaceExport,
  type SpaceFiles,
  type SpaceRecord,
  fileWordsHeader,
  spaceApiPath,
  spaceCmsPath,
  uidOf,
  writeFileWords,
} from '@agenda21/content-types';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearShelf } from '../src/partner-space/files/shelf.ts';
import { pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { type Session, type TestCms, startCms, tokens } from './cms.ts';
import { hostileDocuments, hostilePhotos, polyglot } from './hostile-files.fixture.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  password,
  publishCommune,
} from './partner.ts';

type Kind = 'project' | 'good-practice';

const words = { alt: 'Des voisins plantent une haie', credit: 'Camille Etcheverry' };
const whole = {
  project: { title: 'Haie', commune: 'saint essai', tagline: 'Une haie.', description: 'Plantée.' },
  'good-practice': { title: 'Mare', commune: 'saint essai', summary: 'Une mare.', solution: 'Creusée.' },
};

let cms: TestCms;
let editor: Session;
let partner: Partner;
let stranger: Partner;
let photo: Buffer;
beforeAll(async () => {
  cms = await startCms();
  await publishCommune(cms);
  editor = await cms.signIn('strapi-editor');
  partner = await openAccepted(cms, 'a@exemple.fr');
  stranger = await openAccepted(cms, 'b@exemple.fr');
  photo = await photograph(900, 600).jpeg().toBuffer();
});
afterAll(() => cms.stop());

let keys = 0;

async function start(model: Kind = 'project', who = partner): Promise<string> {
  const key = `cle-des-fichiers-${String((keys += 1)).padStart(4, '0')}`;
  const { id } = (await (await who.call('POST', 'records', { model, key })).json()) as { id: string };
  const { version } = await read(id, who);
  await who.call('PUT', `records/${id}`, { version, values: whole[model] });
  return id;
}

async function read(id: string, who = partner): Promise<SpaceRecord> {
  return (await (await who.call('GET', `records/${id}`)).json()) as SpaceRecord;
}

/** Sends a file, as the publisher hands it over. */
const send = (method: string, path: string, file: Buffer, told: Record<string, string>, who = partner) =>
  fetch(new URL(`${spaceCmsPath}records/${path}`, cms.url), {
    method,
    headers: {
      authorization: `Bearer ${tokens.publisher}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
      cookie: [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      [fileWordsHeader]: writeFileWords(told),
    },
    body: new Uint8Array(file),
  });

async function filesOf(response: Response): Promise<SpaceFiles> {
  expect(response.status).toBe(200);
  return (await response.json()) as SpaceFiles;
}

const putPhoto = async (id: string, file = photo, told = words) =>
  filesOf(await send('PUT', `${id}/photo`, file, told));
const addDocument = async (id: string, title: string, file = pdf()) =>
  filesOf(await send('POST', `${id}/documents`, file, { title }));

/** Adds a picture after the photograph. */
const addPicture = async (id: string, alt: string, file?: Buffer) =>
  filesOf(await send('POST', `${id}/pictures`, file ?? photo, { alt, credit: words.credit }));

const uploads = () => join(cms.dataDir, 'cms/public/uploads');
const kept = () => readdirSync(uploads()).filter((name) => name !== '.gitkeep');

interface Row {
  readonly url: string;
  readonly alternativeText: string;
  readonly caption: string;
}

const rowOf = (documentId = ''): Promise<Row | null> =>
  cms.strapi.db.query('plugin::upload.file').findOne({ where: { documentId } });
/** A picture of the media library, of which nothing is read. */
const addRow = (hash: string): Promise<Row> => {
  const about = { hash, name: hash, ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local' };
  return cms.strapi.db.query('plugin::upload.file').create({
    data: { ...about, documentId: hash, url: `/uploads/${hash}.jpg`, alternativeText: hash },
  });
};
const onDisk = async (documentId = '') => {
  const row = await rowOf(documentId);
  return row && readFileSync(join(uploads(), row.url.replace('/uploads/', '')));
};

async function command(id: string, asked: object): Promise<void> {
  expect((await partner.call('POST', `records/${id}/commands`, asked)).status).toBe(200);
}

async function publish(id: string, model: Kind = 'project'): Promise<void> {
  const { step } = await read(id);
  await command(id, { command: 'submit', step });
  const address = `/reviews/documents/${model}/${id}/commands`;
  const response = await cms.call('POST', address, editor.token, { command: 'publish', step: step + 1 });
  expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
}

async function publishedData(id: string): Promise<Readonly<Record<string, unknown>>> {
  const { entries } = await cms.readState();
  return entries.find(({ documentId }) => documentId === id)?.data ?? {};
}

const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);

describe('the photograph of a record', () => {
  it.each([
    ['project', 'gallery'],
    ['good-practice', 'image'],
  ] as const)('of a %s is kept with its words, and published with it', async (model, field) => {
    const id = await start(model);
    const told = { ...words, alt: `Une photographie de ${model}` };
    const { photo: added } = await putPhoto(id, photo, told);
    expect(added).toEqual({ id: expect.any(String), ...told });
    expect((await read(id)).files.photo).toEqual(added);
    expect(await rowOf(added?.id)).toMatchObject({ alternativeText: told.alt, caption: told.credit });
    expect(JSON.stringify(await cms.readState())).not.toContain(told.alt);
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
    const png = await sharp(photo).png().toBuffer();
    const { photo: added } = await putPhoto(await start(), png, { ...words, alt: '../../a/b.html' });
    expect((await rowOf(added?.id))?.url).toMatch(/^\/uploads\/[\w-]+\.png$/);
  });

  it('is shown to its organisation before it is published', async () => {
    const id = await start();
    await putPhoto(id);
    const response = await partner.call('GET', `records/${id}/photo`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect([response.headers.get('x-content-type-options'), response.headers.get('cache-control')]).toEqual([
      'nosniff',
      'no-store',
    ]);
    expect((await sharp(await response.arrayBuffer()).metadata()).width).toBe(640);
  });

  it('is replaced, told otherwise and removed, and nothing of the former ones is left', async () => {
    const before = kept();
    const id = await start();
    const first = await putPhoto(id);
    const second = await putPhoto(id, await photograph(500, 400).png().toBuffer());
    expect(await rowOf(first.photo?.id)).toBeNull();
    const renamed = await partner.call('PUT', `records/${id}/photo/words`, { alt: 'Une haie', credit: '' });
    const { photo: third } = await filesOf(renamed);
    expect(third).toMatchObject({ alt: 'Une haie', credit: '' });
    expect([await rowOf(second.photo?.id), (await onDisk(third?.id))?.length]).toEqual([
      null,
      expect.any(Number),
    ]);
    expect((await filesOf(await partner.call('DELETE', `records/${id}/photo`))).photo).toBeNull();
    expect(kept()).toEqual(before);
  });

  it('that visitors see stays as it is until the record is published again', async () => {
    const id = await start();
    const { photo: shown } = await putPhoto(id);
    await publish(id);
    await filesOf(await partner.call('PUT', `records/${id}/photo/words`, { alt: 'Autre', credit: '' }));
    expect((await publishedData(id))['gallery']).toMatchObject([{ alt: words.alt }]);
    expect(await onDisk(shown?.id)).not.toBeNull();
    await clearShelf(cms.strapi, tomorrow());
    expect(await onDisk(shown?.id)).not.toBeNull();
    await publish(id);
    expect((await publishedData(id))['gallery']).toMatchObject([{ alt: 'Autre' }]);
    await clearShelf(cms.strapi, tomorrow());
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
    await cms.documents('project').update({ documentId: id, locale: 'fr', data: { gallery } });
    await putPhoto(id);
    await partner.call('DELETE', `records/${id}/photo`);
    expect((await read(id)).files.photo?.id).toBe(other.photo?.id);
  });

  it('needs to say what is seen on it', async () => {
    const id = await start();
    const before = kept();
    const response = await send('PUT', `${id}/photo`, photo, { alt: ' ', credit: '' });
    expect([response.status, await response.json()]).toEqual([
      422,
      { problem: 'fields', fields: [{ field: 'alt', problem: 'missing' }] },
    ]);
    for (const told of [{}, { alt: 'x', credit: '', caption: 'x' }])
      expect([400, 422]).toContain((await send('PUT', `${id}/photo`, photo, told)).status);
    expect(kept()).toEqual(before);
  });

  it('goes with a draft that is deleted, and stays out of one that an editor deletes', async () => {
    const before = kept();
    const id = await start();
    await putPhoto(id);
    await addDocument(id, 'Guide');
    await partner.call('DELETE', `records/${id}`);
    expect(kept()).toEqual(before);
    const other = await start();
    await putPhoto(other);
    await cms.documents('project').delete({ documentId: other });
    await clearShelf(cms.strapi, tomorrow());
    expect(kept()).toEqual(before);
  });

  it('is kept while a text shows it', async () => {
    const id = await start();
    const { photo: added } = await putPhoto(id);
    const { url } = (await rowOf(added?.id)) ?? {};
    const data = { title: 'Page', slug: 'page', body: `![Une haie](${url})` };
    await cms.documents('page').create({ data, locale: 'fr' });
    await partner.call('DELETE', `records/${id}/photo`);
    expect(await rowOf(added?.id)).not.toBeNull();
  });
});

describe('the other pictures of a record', () => {
  beforeAll(async () => {
    // What one organisation sends in an hour is limited.
    partner = await openAccepted(cms, 'autres@exemple.fr');
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
        await partner.call('PUT', `${path}/words`, { alt: 'Un bis', credit: 'A' }),
      );
      expect(renamed.pictures).toMatchObject([{ alt: 'Un bis', credit: 'A' }, replaced.pictures[1]]);
      expect([await rowOf(one?.id), await rowOf(two?.id)]).toEqual([null, null]);
      for (const { id: picture } of renamed.pictures)
        await partner.call('DELETE', `records/${id}/pictures/${picture}`);
      const { files } = await read(id);
      expect([files.photo?.alt, files.pictures]).toEqual([words.alt, []]);
      await partner.call('DELETE', `records/${id}/photo`);
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
    const response = await partner.call('GET', `records/${id}/pictures/${added?.id}`);
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
    await cms.documents(model).update({ documentId: id, locale: 'fr', data: { gallery } });
    await addPicture(id, 'La dernière');
    const before = kept();
    const response = await send('POST', `${id}/pictures`, photo, { ...words, alt: 'De trop' });
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
    await partner.call('DELETE', `records/${id}/pictures/${shown?.id}`);
    await clearShelf(cms.strapi, tomorrow());
    expect((await publishedData(id))['gallery']).toMatchObject([{ alt: words.alt }, { alt: 'Une haie' }]);
    expect(await onDisk(shown?.id)).not.toBeNull();
    await publish(id);
    await clearShelf(cms.strapi, tomorrow());
    expect(await rowOf(shown?.id)).toBeNull();
  });

  it('need to say what is seen on each', async () => {
    const id = await start();
    const before = kept();
    const response = await send('POST', `${id}/pictures`, photo, { alt: ' ', credit: '' });
    expect([response.status, kept()]).toEqual([422, before]);
  });

  it('go with a draft that is deleted', async () => {
    const before = kept();
    const id = await start('good-practice');
    await putPhoto(id);
    await addPicture(id, 'Une haie');
    await partner.call('DELETE', `records/${id}`);
    expect(kept()).toEqual(before);
  });
});

describe('the documents of a record', () => {
  it('are added, replaced and removed, beside those of the team, and published', async () => {
    const id = await start();
    const elsewhere = {
      title: 'Étude',
      url: 'https://exemple.fr/etude',
      format: 'page web',
      language: 'français',
    };
    await cms.documents('project').update({ documentId: id, locale: 'fr', data: { documents: [elsewhere] } });
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
    const left = await filesOf(await partner.call('DELETE', `records/${id}/documents/${last?.id}`));
    expect(left.documents).toEqual([]);
    expect((await publishedData(id))['documents']).toHaveLength(2);
    expect(await rowOf(last?.id)).not.toBeNull();
  });

  it('are taken away with one’s data, as are the pictures, each with its words and its address', async () => {
    const id = await start();
    const { photo: added } = await putPhoto(id);
    const { pictures } = await addPicture(id, 'Une haie');
    const { documents } = await addDocument(id, 'Guide');
    const taken = (await (await partner.call('GET', 'account')).json()) as SpaceExport;
    const files = taken.records.find((record) => record.id === id)?.files;
    expect(files).toMatchObject({ photo: { ...added, ...words }, pictures, documents });
    expect(documents).toMatchObject([{ title: 'Guide' }]);
    for (const file of [files?.photo, ...(files?.pictures ?? []), ...(files?.documents ?? [])]) {
      const [, path = ''] = file?.address.split(spaceApiPath) ?? [];
      const response = await partner.call('GET', path);
      expect([response.status, (await response.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    }
  });

  it('are downloaded, never shown', async () => {
    const id = await start();
    const [added] = (await addDocument(id, 'Guide')).documents;
    const response = await partner.call('GET', `records/${id}/documents/${added?.id}`);
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

  it('are twenty at most', async () => {
    const id = await start();
    const documents = Array.from({ length: 20 }, (_, index) => ({
      title: `Étude ${index}`,
      url: 'https://a.fr',
    }));
    await cms.documents('project').update({ documentId: id, locale: 'fr', data: { documents } });
    const before = kept();
    const response = await send('POST', `${id}/documents`, pdf(), { title: 'De trop' });
    expect([response.status, await response.json()]).toEqual([
      422,
      { problem: 'file', fields: [], file: 'many' },
    ]);
    expect(kept()).toEqual(before);
  });
});

describe('what is refused', () => {
  beforeAll(async () => {
    // What one organisation sends in an hour is limited.
    partner = await openAccepted(cms, 'hostile@exemple.fr');
  });

  /** Sends what is to be refused; tells what it cost. */
  async function refused(method: string, path: string, file: Buffer, told: Record<string, string>) {
    const before = kept();
    const memory = process.memoryUsage().rss;
    const begun = performance.now();
    const response = await send(method, path, file, told);
    const took = performance.now() - begun;
    const grown = (process.memoryUsage().rss - memory) / 1024 / 1024;
    expect(kept()).toEqual(before);
    expect(readdirSync(join(cms.dataDir, 'received-files'))).toEqual([]);
    return { answer: [response.status, await response.json()], took, grown };
  }

  it.each(hostilePhotos)('as a photograph: %s (%s)', async (_, problem, make) => {
    const id = await start();
    const { answer, took, grown } = await refused('PUT', `${id}/photo`, await make(), words);
    expect(answer).toEqual([422, { problem: 'file', fields: [], file: problem }]);
    expect((await refused('POST', `${id}/pictures`, await make(), words)).answer).toEqual(answer);
    expect((await read(id)).files).toMatchObject({ photo: null, pictures: [] });
    if (problem === 'pixels') expect([took < 1_000, grown < 60]).toEqual([true, true]);
  });

  it.each(hostileDocuments)('as a document: %s (%s)', async (_, problem, make) => {
    const id = await start();
    const { answer } = await refused('POST', `${id}/documents`, await make(), { title: 'Guide' });
    expect(answer).toEqual([422, { problem: 'file', fields: [], file: problem }]);
    expect((await read(id)).files.documents).toEqual([]);
  });

  it('before it is read, when it is larger than the limit', async () => {
    const id = await start();
    const response = await send('PUT', `${id}/photo`, Buffer.alloc(MAX_FILE_BYTES + 1), words).catch(
      () => null,
    );
    expect(response?.status ?? 413).toBe(413);
    expect((await send('PUT', `${id}/photo`, Buffer.alloc(MAX_FILE_BYTES, 1), words)).status).toBe(422);
  });

  it('from anyone but the publisher, however small it is', async () => {
    const id = await start();
    const response = await fetch(new URL(`${spaceCmsPath}records/${id}/photo`, cms.url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${editor.token}`, 'sec-fetch-site': 'same-origin' },
      body: new Uint8Array(photo),
    });
    expect(response.status).toBe(401);
  });
});

describe('who gives files to a record', () => {
  const email = 'c@exemple.fr';
  beforeAll(async () => {
    // What one organisation sends in an hour is limited.
    partner = await openAccepted(cms, email);
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
    ['POST', 'documents', { title: 'Guide' }],
    ['GET', 'documents/:file', null],
    ['PUT', 'documents/:file', { title: 'Guide' }],
    ['DELETE', 'documents/:file', null],
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
        const named = end.replace(':file', documents[0]?.id ?? '').replace(':picture', pictures[0]?.id ?? '');
        const path = `${record}/${named}`;
        const isJson = told === null || end.endsWith('/words');
        const response = isJson
          ? await who.call(method, `records/${path}`, told ?? undefined)
          : await send(method, path, end.startsWith('documents') ? pdf() : photo, told, who);
        return [response.status, await response.text()];
      };
      const absent = await answerTo(stranger, 'jamaisvue');
      expect(absent[0]).toBe(404);
      expect(await answerTo(stranger, id)).toEqual(absent);
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
        await partner.call('GET', path),
        await partner.call('PUT', `${path}/words`, words),
        await partner.call('DELETE', path),
        await send('PUT', `${id}/pictures/${file?.id}`, photo, words),
      ].map(({ status }) => status);
      expect(statuses).toEqual([404, 404, 404, 404]);
    }
    expect((await read(other)).files.pictures).toEqual([picture]);
  });

  it('takes no document of another record of theirs for one of this one', async () => {
    const [id, other] = [await start(), await start()];
    const [document] = (await addDocument(other, 'Guide')).documents;
    expect((await partner.call('DELETE', `records/${id}/documents/${document?.id}`)).status).toBe(404);
    expect((await partner.call('GET', `records/${id}/documents/${document?.id}`)).status).toBe(404);
    expect((await read(other)).files.documents).toHaveLength(1);
  });

  it('is a member of an accepted organisation, and nobody else', async () => {
    const id = await start();
    const removed = await openInvited(cms, partner, 'retiree@exemple.fr');
    const suspended = await openAccepted(cms, 'suspendue@exemple.fr');
    const own = await start('project', suspended);
    const { documentId } = await findMemberOf(cms, 'retiree@exemple.fr');
    await partner.call('DELETE', `members/${documentId}`);
    await decide(cms, 'suspendue@exemple.fr', 'suspendue');
    const statuses = [
      await send('PUT', `${id}/photo`, photo, words, openPartner(cms)),
      await send('PUT', `${id}/photo`, photo, words, removed),
      await send('PUT', `${own}/photo`, photo, words, suspended),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 401]);
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
      await send('PUT', `${id}/photo`, photo, words),
      await partner.call('PUT', `records/${id}/photo/words`, { alt: 'Autre', credit: '' }),
      await partner.call('DELETE', `records/${id}/photo`),
      await send('POST', `${id}/pictures`, photo, words),
      await send('PUT', picture, photo, words),
      await partner.call('PUT', `records/${picture}/words`, { alt: 'Autre', credit: '' }),
      await partner.call('DELETE', `records/${picture}`),
      await send('POST', `${id}/documents`, pdf(), { title: 'Plan' }),
      await send('PUT', file, pdf(), { title: 'Plan' }),
      await partner.call('DELETE', `records/${file}`),
    ].map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 409));
    expect((await read(id)).files).toEqual(files);
    expect((await partner.call('GET', `records/${id}/photo`)).status).toBe(200);
  });

  it('leaves the name of the member in the history, and never publishes', async () => {
    const id = await start();
    await putPhoto(id);
    const rows = await cms.strapi.db
      .query(uidOf('project'))
      .count({ where: { documentId: id, publishedAt: { $notNull: true } } });
    const { documentId } = await findMemberOf(cms, email);
    const recorded = await cms.newRows();
    expect([rows, recorded.at(-1)]).toMatchObject([
      0,
      { action: 'update', subjectId: id, actor: `member:${documentId}` },
    ]);
  });
});

describe('the departure of the last member of an organisation', () => {
  it('takes away the drafts that were never sent, with their files and threads, and nothing else', async () => {
    const last = await openAccepted(cms, 'derniere@exemple.fr');
    const colleague = await openInvited(cms, last, 'partie@exemple.fr');
    const [draft, sent] = [await start('project', last), await start('project', last)];
    const { photo: shown } = await filesOf(await send('PUT', `${draft}/photo`, photo, words, last));
    const { step } = await read(sent, last);
    const tell = (id: string, asked: object) => last.call('POST', `records/${id}/commands`, asked);
    expect((await tell(draft, { command: 'say', text: 'Bonjour.', key: 'cle-de-message-01' })).status).toBe(
      200,
    );
    expect((await tell(sent, { command: 'submit', step })).status).toBe(200);
    const name = (await rowOf(shown?.id))?.url.replace('/uploads/', '') ?? '';
    const leave = async (who: Partner) => (await who.call('POST', 'account/deletion', { password })).status;
    expect(await leave(colleague)).toBe(204);
    expect([(await read(draft, last)).files.photo, kept().includes(name)]).toEqual([shown, true]);
    expect(await leave(last)).toBe(204);
    const count = (model: 'project' | 'review' | 'review-message', where: object) =>
      cms.strapi.db.query(uidOf(model)).count({ where });
    const left = async (id: string) => [
      await count('project', { documentId: id }),
      await count('review', { subjectId: id }),
      (await count('review-message', { subjectId: id })) > 0,
    ];
    expect([await left(draft), await left(sent)]).toEqual([
      [0, 0, false],
      [1, 1, true],
    ]);
    expect([await rowOf(shown?.id), kept().includes(name)]).toEqual([null, false]);
  });
});
