/** What partners and editors do with the files of records. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type SpaceFiles, type SpaceRecord } from '@agenda21/content-types';
import { expect } from 'vitest';
import { pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { type Session, type TestCms, startCms } from './cms.ts';
import { type Partner, openAccepted, publishCommune } from './partner.ts';
import { SentFile, ask } from './space-asking.ts';

export type Kind = 'project' | 'good-practice';

export const words = { alt: 'Des voisins plantent une haie', credit: 'Camille Etcheverry' };

const whole = {
  project: { title: 'Haie', commune: 'saint essai', tagline: 'Une haie.', description: 'Plantée.' },
  'good-practice': { title: 'Mare', commune: 'saint essai', summary: 'Une mare.', solution: 'Creusée.' },
};

/** A picture of the media library. */
interface Row {
  readonly url: string;
  readonly alternativeText: string;
  readonly caption: string;
}

export const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);

export async function filesOf(response: Response): Promise<SpaceFiles> {
  expect(response.status).toBe(200);
  return (await response.json()) as SpaceFiles;
}

let keys = 0;

/** A cms, with people who send files to it. */
export class UploadDesk {
  cms!: TestCms;
  editor!: Session;
  partner!: Partner;
  stranger!: Partner;
  photo!: Buffer;

  readonly open = async (): Promise<void> => {
    this.cms = await startCms();
    await publishCommune(this.cms);
    this.editor = await this.cms.signIn('strapi-editor');
    await this.enter('a@exemple.fr');
    this.stranger = await openAccepted(this.cms, 'b@exemple.fr');
    this.photo = await photograph(900, 600).jpeg().toBuffer();
  };

  readonly close = (): Promise<void> => this.cms.stop();

  /** Goes on as another organisation: what one sends in an hour is limited. */
  readonly enter = async (email: string): Promise<void> => {
    this.partner = await openAccepted(this.cms, email);
  };

  readonly read = async (id: string, who = this.partner): Promise<SpaceRecord> =>
    (await (await who.call('GET', `records/${id}`)).json()) as SpaceRecord;

  readonly start = async (model: Kind = 'project', who = this.partner): Promise<string> => {
    const key = `cle-des-fichiers-${String((keys += 1)).padStart(4, '0')}`;
    const { id } = (await (await who.call('POST', 'records', { model, key })).json()) as { id: string };
    const { version } = await this.read(id, who);
    await who.call('PUT', `records/${id}`, { version, values: whole[model] });
    return id;
  };

  /** Sends a file, as the publisher hands it over. */
  readonly send = (
    method: string,
    path: string,
    file: Buffer,
    told: Readonly<Record<string, string>>,
    who = this.partner,
  ) => ask(this.cms, who, method, `records/${path}`, new SentFile(file, told));

  readonly putPhoto = async (id: string, file = this.photo, told = words) =>
    filesOf(await this.send('PUT', `${id}/photo`, file, told));

  readonly addDocument = async (id: string, title: string, file = pdf()) =>
    filesOf(await this.send('POST', `${id}/documents`, file, { title }));

  /** Adds a picture after the photograph. */
  readonly addPicture = async (id: string, alt: string, file = this.photo) =>
    filesOf(await this.send('POST', `${id}/pictures`, file, { alt, credit: words.credit }));

  /** Puts the files of a list in another order. */
  readonly order = (id: string, list: 'pictures' | 'documents', ids: readonly string[]) =>
    this.partner.call('PUT', `records/${id}/${list}-order`, { ids });

  readonly uploads = () => join(this.cms.dataDir, 'cms/public/uploads');

  readonly kept = () => readdirSync(this.uploads()).filter((name) => name !== '.gitkeep');

  readonly rowOf = (documentId = ''): Promise<Row | null> =>
    this.cms.strapi.db.query('plugin::upload.file').findOne({ where: { documentId } });

  /** A picture of the media library, of which nothing is read. */
  readonly addRow = (hash: string): Promise<Row> => {
    const about = { hash, name: hash, ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local' };
    return this.cms.strapi.db.query('plugin::upload.file').create({
      data: { ...about, documentId: hash, url: `/uploads/${hash}.jpg`, alternativeText: hash },
    });
  };

  readonly onDisk = async (documentId = '') => {
    const row = await this.rowOf(documentId);
    return row && readFileSync(join(this.uploads(), row.url.replace('/uploads/', '')));
  };

  readonly command = async (id: string, asked: object): Promise<void> => {
    expect((await this.partner.call('POST', `records/${id}/commands`, asked)).status).toBe(200);
  };

  readonly publish = async (id: string, model: Kind = 'project'): Promise<void> => {
    const { step } = await this.read(id);
    await this.command(id, { command: 'submit', step });
    const address = `/reviews/documents/${model}/${id}/commands`;
    const asked = { command: 'publish', step: step + 1 };
    const response = await this.cms.call('POST', address, this.editor.token, asked);
    expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
  };

  readonly publishedData = async (id: string): Promise<Readonly<Record<string, unknown>>> => {
    const { entries } = await this.cms.readState();
    return entries.find(({ documentId }) => documentId === id)?.data ?? {};
  };
}
