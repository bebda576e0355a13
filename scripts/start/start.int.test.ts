import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { startDemonstration } from '../tests/demonstration.ts';
import { type Installation, spawnStart, startInstallation } from '../tests/installation.ts';

/** Longest second start, in seconds. */
const SECOND_START_S = 25;

interface Attempt {
  readonly exitCode: number | null;
  readonly output: string;
}

async function attempt(environment: Readonly<Record<string, string>>): Promise<Attempt> {
  const child = spawnStart(environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output };
}

async function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** The number of the program that another one started. */
function findChild(parent: number, program: string): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const row = rows.find((line) => line.trim().split(/\s+/)[1] === String(parent) && line.includes(program));
  return Number(row?.trim().split(/\s+/)[0]);
}

const modeOf = (path: string) => statSync(path).mode & 0o777;

async function askAdmin<T>(
  { adminUrl }: Installation,
  path: string,
  token: string,
  body?: object,
): Promise<T> {
  const response = await fetch(`${adminUrl}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: T }).data;
}

/** Signs in with the password of a demonstration account. */
async function signIn(installation: Installation, role: string): Promise<string> {
  const { email, password } = await installation.account(role);
  const session = await askAdmin<{ token: string }>(installation, '/login', '', { email, password });
  return session.token;
}

interface AdminUser {
  readonly email: string;
  readonly roles: readonly { readonly code: string }[];
}

describe('a start that cannot be', () => {
  let dataDir: string;
  let other: Server;
  let taken: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'start-'));
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    taken = String((other.address() as AddressInfo).port);
  });
  afterAll(async () => {
    other.close();
    await rm(dataDir, { recursive: true });
  });

  it('tells all wrong settings at once, ends with 1, and shows no stack trace', async () => {
    const settings = { PORT: 'abc', CMS_PORT: '99999', SITE_URL: 'ftp://portail', NODE_ENV: 'prod' };
    const { exitCode, output } = await attempt({ DATA_DIR: dataDir, ...settings });
    expect(exitCode).toBe(1);
    for (const name of Object.keys(settings)) expect(output).toContain(`  ${name}`);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('names the ports that are taken, before it writes anything', async () => {
    const { exitCode, output } = await attempt({
      DATA_DIR: dataDir,
      PORT: taken,
      CMS_PORT: '1' + taken.slice(1),
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`PORT\\s: le port ${taken} est déjà pris`));
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(join(dataDir, 'secrets.env'))).toBe(false);
  });
});

describe('a demonstration', () => {
  let installation: Installation;

  // What its first start made, once for all the tests of a run.
  beforeAll(async () => {
    installation = await startDemonstration();
  });
  afterAll(async () => {
    await installation?.remove();
  });

  it('keeps its secrets and passwords to their owner', () => {
    expect(modeOf(join(installation.dataDir, 'secrets.env'))).toBe(0o600);
    expect(modeOf(join(installation.dataDir, 'demo-accounts.json'))).toBe(0o600);
  });

  it('has an account for each role, whose password opens the admin', async () => {
    for (const role of ['Éditeur', 'Contributeur']) expect(await signIn(installation, role)).not.toBe('');
    const token = await signIn(installation, 'Administrateur');
    const users = await askAdmin<{ results: readonly AdminUser[] }>(installation, '/users', token);
    const roles = users.results.map((user) => [user.email, user.roles[0]?.code]);
    expect(Object.fromEntries(roles)).toEqual({
      'admin@demo.example': 'strapi-super-admin',
      'editeur@demo.example': 'strapi-editor',
      'contributeur@demo.example': 'strapi-author',
    });
  });

  it('serves its content', async () => {
    const page = await (await fetch(`${installation.siteUrl}/bonnes-pratiques/`)).text();
    expect(page.match(/href="\/bonnes-pratiques\/[a-z0-9-]+\/"/g)?.length).toBeGreaterThanOrEqual(12);
  });

  it('stops whole, then serves the same again in little time, beside another one', async () => {
    const { siteUrl, adminUrl, dataDir } = installation;
    const account = await installation.account('Éditeur');
    const status = async (url: string) =>
      (await (await fetch(`${url}/status.json`)).json()) as { release: { id: string } };
    const { release } = await status(siteUrl);
    expect(await installation.stop()).toBe(0);
    expect(await isAnswering(siteUrl)).toBe(false);
    expect(await isAnswering(adminUrl)).toBe(false);

    const startedAt = performance.now();
    installation = await startInstallation(dataDir);
    expect((performance.now() - startedAt) / 1000).toBeLessThan(SECOND_START_S);
    expect(await installation.account('Éditeur')).toEqual(account);
    expect((await status(installation.siteUrl)).release).toEqual(release);
    expect(installation.log).not.toContain('Contenu de démonstration chargé');
  });

  it('stops whole when npm is asked to, and not only when a terminal is', async () => {
    await installation.stop();
    installation = await startInstallation(installation.dataDir, {}, ['npm', 'start']);
    expect(await installation.stop()).toBe(0);
    expect(await isAnswering(installation.siteUrl)).toBe(false);
    expect(await isAnswering(installation.adminUrl)).toBe(false);
    installation = await startInstallation(installation.dataDir);
  });

  it('has no account and no content of its own in production', async () => {
    const production = await startInstallation(undefined, { NODE_ENV: 'production' });
    try {
      expect(existsSync(join(production.dataDir, 'demo-accounts.json'))).toBe(false);
      expect(production.log).toContain('Créez le premier compte');
      const page = await (await fetch(`${production.siteUrl}/bonnes-pratiques/`)).text();
      expect(page).not.toMatch(/href="\/bonnes-pratiques\/[a-z0-9-]+\/"/);
      expect(await isAnswering(installation.siteUrl)).toBe(true);
    } finally {
      await production.remove();
    }
  });

  it('serves again after its publisher is killed, without being started again', async () => {
    const { siteUrl } = installation;
    process.kill(findChild(installation.pid, 'publisher/main.ts'), 'SIGKILL');
    await waitUntil('the death is told', () => installation.log.includes('[portail] arrêté (SIGKILL)'));
    await waitUntil('the portal answers', () => isAnswering(siteUrl));
  });

  it('leaves nothing behind when it is killed itself', async () => {
    const { siteUrl, adminUrl } = installation;
    process.kill(installation.pid, 'SIGKILL');
    await waitUntil('the portal is gone', async () => !(await isAnswering(siteUrl)));
    await waitUntil('the admin is gone', async () => !(await isAnswering(adminUrl)));
  });
});
