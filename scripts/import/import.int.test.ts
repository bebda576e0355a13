import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OutboxRow, outboxResponseSchema } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../lib/repository-root.ts';
import { findFreePort } from '../lib/free-port.ts';
import { type RealCms, tokens } from '../tests/real-cms.ts';
import { startSeededCms } from '../tests/seeded-cms.ts';

const sharedData = join(repositoryRoot, '../shared/data');
const sheets = join(sharedData, 'actions/transition-ecologique-511.json');
const page = join(sharedData, 'agenda21-page-source.txt');
const hasSharedData = existsSync(sheets) && existsSync(page);
const title = (name: string) =>
  hasSharedData ? name : `${name} (skipped: the folder ../shared/data is absent)`;

let folder: string;
let cms: RealCms;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agenda21-import-'));
  cms = await startSeededCms(join(folder, 'data'), await findFreePort(), 'http://127.0.0.1:9');
});
afterAll(async () => {
  await cms.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the program as a person does. */
async function run(...args: readonly string[]): Promise<{ code: number; text: string }> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATA_DIR: folder,
    CMS_URL: cms.url,
    IMPORT_TOKEN: tokens.import,
  };
  const command = [join(repositoryRoot, 'scripts/import/main.ts'), ...args];
  const ended = promisify(execFile)(process.execPath, command, { env });
  const { code, stdout, stderr } = await ended.then(
    (output) => ({ ...output, code: 0 }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code, text: `${stdout}${stderr}`.replaceAll('\u00A0', ' ') };
}

async function fileOf(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(content));
  return file;
}

const theme = (slug: string, data: object = {}) => ({
  model: 'theme',
  locale: 'fr',
  data: { title: slug, slug, ...data },
});

async function countEntries(): Promise<number> {
  return (await cms.readState()).entries.length;
}

async function readRows(): Promise<readonly OutboxRow[]> {
  const response = await fetch(`${cms.url}/api/publishing/outbox`, {
    headers: { authorization: `Bearer ${tokens.publisher}` },
  });
  return outboxResponseSchema.parse(await response.json()).rows;
}

async function readAction(code: string) {
  const { entries } = await cms.readState();
  return entries.find(({ data, locale }) => data['code'] === code && locale === 'fr')?.data;
}

describe('npm run import', () => {
  it('refuses a wrong token without showing it', async () => {
    const file = await fileOf('jeton.json', [theme('jeton')]);
    const env = { PATH: process.env['PATH'] ?? '', CMS_URL: cms.url, IMPORT_TOKEN: 'z'.repeat(32) };
    const command = [join(repositoryRoot, 'scripts/import/main.ts'), file];
    const failure = await promisify(execFile)(process.execPath, command, { env }).catch(
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('401') });
    expect(failure.stderr).not.toContain('z'.repeat(32));
  });

  it('writes nothing at all when one record is refused, and lists every reason', async () => {
    const before = (await readRows()).length;
    const file = await fileOf('refus.json', [
      theme('nouveau'),
      theme('balise', { summary: 'Un <b>mot</b>' }),
      { model: 'action', locale: 'fr', data: { code: '9.9.9', title: 'Sans axe', axis: 'absent' } },
    ]);
    const { code, text } = await run(file, '--apply', '--publish');
    expect(code).toBe(1);
    expect(text).toContain('2 refus :');
    expect(text).toContain('les balises HTML ne sont pas acceptées, « <b> »');
    expect(text).toContain('action 9.9.9 : Axe : « absent » n’existe pas parmi les axes du plan');
    expect(text).toContain('Rien n’est écrit.');
    expect((await readRows()).length).toBe(before);
  });

  it('leaves aside what is refused, and what needs it, only when it is told to', async () => {
    const file = await fileOf('reste.json', [
      theme('reste'),
      { model: 'plan-axis', locale: 'fr', data: { code: 'X', title: 'X'.repeat(301) } },
      { model: 'action', locale: 'fr', data: { code: 'X.1', title: 'Dépend', axis: 'X' } },
    ]);
    const before = await countEntries();
    const { code, text } = await run(file, '--apply', '--publish', '--skip-refused');
    expect(code).toBe(1);
    expect(text).toContain('2 refus :');
    expect(await countEntries()).toBe(before + 1);
  });

  it('accepts the example of its guide', async () => {
    const guide = await readFile(join(repositoryRoot, 'docs/guides/importer.md'), 'utf8');
    const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '');
    const { code, text } = await run(await fileOf('guide.json', example));
    expect(code).toBe(0);
    expect(text).toMatch(/actions\s+2\s+0\s+0\n/);
  });

  it.skipIf(!hasSharedData)(
    title('shows the published page as updates that keep what it does not give'),
    async () => {
      const dry = await run(page, '--verbose');
      expect(dry).toMatchObject({ code: 0, text: expect.stringContaining('action 5.1.1 : mise à jour') });
      expect(dry.text).toContain('axe du plan 5.1 : inchangé');
      expect(dry.text).toContain('n’est pas importée');
      const before = await readAction('5.2.3');
      expect((await run(page, '--apply', '--publish')).code).toBe(0);
      const after = await readAction('5.2.3');
      const { code, slug, phase, themes, goals, milestones } = before as Record<string, unknown>;
      expect(after).toMatchObject({ code, slug, phase, themes, goals, milestones });
      expect(after?.['title']).toBe("Développer l'interactivité de l'outil internet du Conseil général");
    },
  );

  it.skipIf(!hasSharedData)(
    title('imports 511 sheets: dry, applied as one batch, then with nothing left to change'),
    async () => {
      const before = await countEntries();
      const known = new Set((await readRows()).map(({ id }) => id));
      expect((await run(sheets)).text).toContain('Essai à blanc');
      expect(await countEntries()).toBe(before);
      const startedAt = performance.now();
      const applied = await run(sheets, '--apply', '--publish');
      console.log(`511 sheets applied and published in ${Math.round(performance.now() - startedAt)} ms`);
      expect(applied.text).toMatch(/actions\s+511\s+0\s+0\n/);
      expect(applied.code).toBe(0);
      expect(await countEntries()).toBe(before + 511 + 26);
      const rows = (await readRows()).filter(({ id }) => !known.has(id));
      expect(new Set(rows.map(({ batch }) => batch)).size).toBe(1);
      const again = await run(sheets, '--apply', '--publish');
      expect(again.text).toMatch(/actions\s+0\s+0\s+511\n/);
      expect((await readRows()).length).toBe(known.size + rows.length);
    },
  );
});
