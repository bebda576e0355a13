import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { contentModels, locales, uidOf } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEditForms } from '../src/editing/edit-forms.ts';
import { applyLanguages } from '../src/languages.ts';
import { applyRoles } from '../src/permissions/apply-roles.ts';
import { pruneOutbox } from '../src/publishing/retention.ts';
import { type TestCms, cmsFolder, makeDataDir, makeSettings, startCmsOn } from './cms.ts';

const run = promisify(execFile);

async function startWith(settings: Record<string, string>) {
  const main = path.join(cmsFolder, 'dist/src/main.js');
  const env = { PATH: process.env['PATH'], ...settings };
  return run(process.execPath, [main], { env }).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );
}

describe('a start with wrong settings', () => {
  const dataDir = makeDataDir();
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('tells all problems at once, without a stack trace, and fails', async () => {
    const { CMS_JWT_SECRET: _, ...settings } = makeSettings(dataDir, 1337, 'publisher.local');
    const { code, stderr } = await startWith({
      ...settings,
      CMS_PORT: '70000',
      WEBHOOK_SECRET: 'court',
      SITE_URL: '',
    });
    expect(code).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines.slice(1).toSorted()).toEqual([
      '  - CMS_JWT_SECRET : manquant',
      '  - CMS_PORT : un port va de 1 à 65535',
      '  - PUBLISHER_URL : une adresse http:// ou https:// est attendue',
      '  - SITE_URL : manquant',
      '  - WEBHOOK_SECRET : au moins 32 caractères',
    ]);
    expect(stderr).not.toContain('court');
  });
});

describe('a start', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCmsOn(makeDataDir());
  });
  afterAll(() => cms.stop());

  const configurationOf = (uid: string) =>
    cms.strapi.plugin('content-manager').service('content-types').findConfiguration({ uid });

  it('gives Strapi the languages of the portal, French by default', async () => {
    const service = cms.strapi.plugin('i18n').service('locales');
    const codes = (await service.find()).map((locale: { code: string }) => locale.code);
    expect(codes.toSorted()).toEqual([...locales].toSorted());
    expect(await service.getDefaultLocale()).toBe('fr');
  });

  it('labels every field of every model in French, in the order of the model', async () => {
    for (const model of Object.values(contentModels)) {
      const { metadatas, layouts } = await configurationOf(uidOf(model.name));
      const names = layouts.edit.flat().map((cell: { name: string }) => cell.name);
      expect(names).toEqual(Object.keys(model.fields));
      for (const [name, field] of Object.entries(model.fields)) {
        const { label, description } = metadatas[name].edit;
        expect(label).toContain(field.label.replaceAll(' :', '\u00A0:'));
        expect(description.length).toBeGreaterThan(0);
      }
    }
  });

  it('changes nothing when it is done again', async () => {
    const read = async () => ({
      permissions: await cms.strapi.db.query('admin::permission').findMany({ orderBy: { id: 'asc' } }),
      form: await configurationOf(uidOf('action')),
    });
    const before = await read();
    await applyLanguages(cms.strapi);
    await applyRoles(cms.strapi);
    await applyEditForms(cms.strapi);
    expect(await read()).toEqual(before);
  });

  it('takes back a right that was clicked in the admin', async () => {
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
    const added = {
      action: 'plugin::content-manager.explorer.publish',
      subject: uidOf('theme'),
      role: role.id,
      conditions: [],
    };
    const { id } = await cms.strapi.db.query('admin::permission').create({ data: added });
    await applyRoles(cms.strapi);
    expect(await cms.strapi.db.query('admin::permission').findOne({ where: { id } })).toBeNull();
  });

  it('forgets old history but never what is not settled', async () => {
    const query = cms.strapi.db.query(uidOf('publication'));
    const row = (state: string, settledAt: string | null) => ({
      batch: 'b',
      action: 'publish',
      subjectModel: 'theme',
      subjectId: `${state} ${settledAt}`,
      state,
      settledAt,
      requestedAt: '2020-01-01T00:00:00.000Z',
    });
    const rows = [
      row('live', '2024-01-01T00:00:00.000Z'),
      row('live', '2025-12-01T00:00:00.000Z'),
      row('unchanged', '2025-12-01T00:00:00.000Z'),
      row('unchanged', '2026-01-20T00:00:00.000Z'),
      row('queued', null),
    ];
    for (const data of rows) await query.create({ data });
    await pruneOutbox(cms.strapi, new Date('2026-02-01T00:00:00.000Z'));
    const kept = (await query.findMany({ where: { batch: 'b' } })).map((item) => item.subjectId);
    expect(kept.toSorted()).toEqual([
      'live 2025-12-01T00:00:00.000Z',
      'queued null',
      'unchanged 2026-01-20T00:00:00.000Z',
    ]);
  });

  it('sends nothing to the makers of Strapi and refuses remote transfers', () => {
    expect(cms.strapi.telemetry.isDisabled).toBe(true);
    expect(cms.strapi.config.get('server.transfer.remote.enabled')).toBe(false);
    expect(cms.strapi.config.get('server.logger.updates.enabled')).toBe(false);
    expect(cms.strapi.config.get('admin.flags')).toMatchObject({ nps: false, promoteEE: false });
  });
});
