import { describe, expect, it } from 'vitest';
import type { TestCms } from './cms.ts';
import { password, request } from './partner.ts';
import { SentFile, ask, nameIn } from './space-asking.ts';
import { spaceRows } from './space-rights-cases.ts';
import type { SpaceStaff } from './space-staff.ts';

interface Parts {
  readonly cms: TestCms;
  readonly staff: SpaceStaff;
}

const token = 'e30.x';
const email = 'intruse@exemple.fr';

/** What is right at an address, where the rows of rights send too little to be taken. */
const whole: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /requests': { ...request, email },
  'POST /requests/confirmation': { token, password },
  'POST /session': { email: 'proprietaire@exemple.fr', password },
  'POST /invitations': { email, role: 'contributeur' },
  'POST /invitations/acceptance': { token, name: 'Sam', password, agreement: 'yes' },
  'PUT /password': { current: password, password: `${password} encore` },
  'POST /password/resets': { email: 'proprietaire@exemple.fr' },
  'PUT /password/resets': { token, password },
  'POST /account/deletion': { password },
  'POST /records': { model: 'project', key: 'cle-de-surcroit-0001' },
};

/** What nobody sets from the space, unless the address asks for it. */
const more: Readonly<Record<string, string>> = {
  ...{ id: '1', documentId: 'x', userId: '1', subjectId: 'x', organisationId: 'x', organisation: 'x' },
  ...{ owner: 'x', partner: 'x', role: 'gestionnaire', state: 'publié', status: 'published', step: '9' },
  ...{ publishedAt: '2026-01-01T00:00:00.000Z', createdAt: '2026-01-01T00:00:00.000Z', locale: 'es' },
  ...{ provider: 'local', confirmed: 'true', blocked: 'false', agreement: 'x', tokenDigest: 'x' },
  constructor: 'x',
};

/** Read by no address that deletes, and by two that take nothing. */
const takesNothing = new Set(['POST /session/renewal', 'POST /records/:id/preview']);

const writing = spaceRows.flatMap(([method, path, body]) => {
  const address = `${method} ${path}`;
  const isWriting = method !== 'GET' && method !== 'DELETE';
  return isWriting ? [[address, method, path, whole[address] ?? body] as const] : [];
});

/** The models of what asking anything moves, and of what Strapi notes of its own tasks. */
const movesByItself = new Set(['admin::session', 'strapi::core-store']);

/** Every row of the other tables. */
async function readAll({ strapi }: TestCms): Promise<string> {
  const tables = [...strapi.db.metadata.values()].filter(({ uid }) => !movesByItself.has(uid));
  const rows = await Promise.all(tables.map(({ tableName }) => strapi.db.connection(tableName).select()));
  return JSON.stringify(tables.map(({ tableName }, rank) => [tableName, rows[rank]]));
}

const withMore = (sent: object, name: string) =>
  sent instanceof SentFile
    ? new SentFile(sent.bytes, { ...sent.words, [name]: more[name] ?? '' })
    : { ...sent, [name]: more[name] };

/** Nothing is set by who writes but what an address asks for. */
export function describeAssignment(read: () => Parts): void {
  describe('what is sent to an address of the space beside what it asks for', () => {
    it.each(writing.filter(([address]) => !takesNothing.has(address)))(
      'is refused with the rest at %s, and nothing is stored',
      async (_address, method, path, body) => {
        const { cms, staff } = read();
        const sent = (typeof body === 'function' ? await body(staff) : body) ?? {};
        const asked = sent instanceof SentFile ? sent.words : sent;
        const names = Object.keys(more).filter((name) => !Object.hasOwn(asked, name));
        expect(names.length).toBeGreaterThan(15);
        const before = await readAll(cms);
        const answers = [];
        for (const name of names) {
          const { status } = await ask(
            cms,
            staff.people.owner,
            method,
            nameIn(path, staff.named),
            withMore(sent, name),
          );
          answers.push([name, status]);
        }
        expect(answers).toEqual(names.map((name) => [name, 400]));
        expect(await readAll(cms)).toBe(before);
      },
    );

    it('is not read where nothing is asked for', async () => {
      const { cms, staff } = read();
      const addresses = writing.filter(([address]) => takesNothing.has(address));
      expect(addresses).toHaveLength(takesNothing.size);
      const before = await readAll(cms);
      for (const [address, method, path] of addresses)
        expect(
          (await ask(cms, staff.people.owner, method, nameIn(path, staff.named), more)).ok,
          address,
        ).toBe(true);
      expect(await readAll(cms)).toBe(before);
    });
  });
}
