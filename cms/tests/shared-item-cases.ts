import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type SpaceShared, addDays, dayInFrance, uidOf } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { type TestCms, tokens } from './cms.ts';
import type { Partner } from './partner.ts';

interface Given {
  readonly cms: TestCms;
  readonly partner: Partner;
  /** The session of an editor. */
  readonly editor: string;
}

const pdf = '%PDF-1.4 un compte rendu';

/** What the team shares with the partners, in the ordinary form of the admin. */
export function describeSharedItems(read: () => Given): void {
  const today = dayInFrance(new Date());
  const form = (method: string, part: string, token: string, data?: object) =>
    read().cms.call(method, `/content-manager/collection-types/${uidOf('shared-item')}${part}`, token, data);

  async function share(data: object): Promise<string> {
    const response = await form('POST', '', read().editor, data);
    expect([response.status, await response.clone().text()]).toEqual([201, expect.any(String)]);
    return ((await response.json()) as { data: { documentId: string } }).data.documentId;
  }

  const listed = async () => (await (await read().partner.call('GET', 'shared')).json()) as SpaceShared;

  it('is read by members as soon as an editor saves it: what comes first, then the documents', async () => {
    const later = addDays(today, 9);
    await share({ title: 'Guide', description: 'À lire.', url: 'https://exemple.fr/guide.pdf' });
    await share({ title: 'Hier', date: addDays(today, -1), place: 'Pau' });
    await share({ title: 'Soir', date: later, startsAt: '18:30', endsAt: '20:00', place: 'Orthez' });
    await share({ title: 'Matin', date: later, startsAt: '09:00' });
    await share({ title: 'Aujourd’hui', date: today });
    const { dates, documents } = await listed();
    expect(dates.map(({ title }) => title)).toEqual(['Aujourd’hui', 'Matin', 'Soir']);
    expect(dates[2]).toMatchObject({ day: later, startsAt: '18:30', endsAt: '20:00', place: 'Orthez' });
    expect(documents.map(({ title }) => title)).toEqual(['Hier', 'Guide']);
    expect(documents[1]).toMatchObject({
      description: 'À lire.',
      url: 'https://exemple.fr/guide.pdf',
      day: null,
    });
  });

  it('gives its file to members, to be kept and not run', async () => {
    const { cms, partner } = read();
    const name = 'compte-rendu.pdf';
    await writeFile(path.join(cms.dataDir, 'cms/public/uploads', name), pdf);
    const kept = {
      name,
      url: `/uploads/${name}`,
      ext: '.pdf',
      mime: 'application/pdf',
      size: 3.4,
      hash: 'compte-rendu',
    };
    const { id } = await cms.strapi.db
      .query('plugin::upload.file')
      .create({ data: { ...kept, provider: 'local' } });
    const item = await share({ title: 'Compte rendu', file: id });
    expect((await listed()).documents.find(({ id: one }) => one === item)?.kilobytes).toBe(3);
    const response = await partner.call('GET', `shared/${item}/file`);
    expect(response.headers.get('content-type')).toMatch(/^application\/pdf/);
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(await response.text()).toBe(pdf);
    expect(await readFile(path.join(cms.dataDir, 'cms/public/uploads', name), 'utf8')).toBe(pdf);
    const other = await share({ title: 'Sans fichier' });
    expect((await partner.call('GET', `shared/${other}/file`)).status).toBe(404);
  });

  it('is never in the published state, nor a publication', async () => {
    const { cms } = read();
    await cms.newRows();
    await share({ title: 'Mot-secret-du-partenariat' });
    const state = await cms.call('GET', '/api/publishing/state', tokens.publisher);
    expect(await state.text()).not.toContain('Mot-secret-du-partenariat');
    expect(await cms.newRows()).toEqual([]);
  });

  it('is written by editors, and by no contributor of the team, who would publish it', async () => {
    const { token } = await read().cms.signIn('strapi-author', 'Coline');
    expect((await form('POST', '', token, { title: 'Non' })).status).toBe(403);
    expect((await form('GET', '', token)).status).toBe(403);
    const id = await share({ title: 'Retiré' });
    expect((await form('DELETE', `/${id}`, read().editor)).status).toBe(200);
    expect((await listed()).documents.some((item) => item.id === id)).toBe(false);
  });

  it.each([{ startsAt: '25:00' }, { endsAt: '9h' }, { url: 'javascript:alert(1)' }, { title: null }])(
    'is refused with %j',
    async (wrong) => {
      expect((await form('POST', '', read().editor, { title: 'Essai', ...wrong })).status).toBe(400);
    },
  );
}
