import { type SpaceRecord, spaceCmsPath } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { spaceRoutes } from '../src/partner-space/index.ts';
import { spaceMethods } from '../src/partner-space/routes.ts';
import { describeAnswer } from './account-hands.ts';
import type { TestCms } from './cms.ts';
import { newKey } from './record-desk.ts';
import { type Named, ask, makeDocument, makePhoto, nameIn } from './space-asking.ts';
import { type Other, type SpaceStaff, openRecord, others } from './space-staff.ts';

export interface SpaceParts {
  readonly cms: TestCms;
  readonly staff: SpaceStaff;
  /** Who is no partner, by name: the token that they carry, none for a visitor. */
  readonly bearers: ReadonlyMap<string, string | undefined>;
}

const toAll = (status: number) => others.map(() => status);
const toOwnData = (status: number) => [401, status, status, status, 401, 401, status, status];
/** The organisation that is suspended is asked for what is its own, as `owner` is. */
const toOwnFiles = [401, 404, 404, 404, 401, 401, 200, 404];
const toSignedIn = (status: number) => [401, status, status, status, 401, 401, 403, 403];
const toMembers = (status: number) => [401, 403, status, status, 401, 401, 403, 403];
const toManagers = (status: number) => [401, 403, 403, status, 401, 401, 403, 403];

/** What is sent; some of it is made when it is. */
type Body = object | ((staff: SpaceStaff) => object | Promise<object>);

/** A save of the version that is there. */
async function saveTitle({ people, named }: SpaceStaff): Promise<object> {
  const response = await people.owner.call('GET', `records/${named.records}`);
  const { version } = (await response.json()) as SpaceRecord;
  return { version, values: { title: 'Retouchée' } };
}

/** The order in which the files of a list are. */
const orderOf =
  (list: 'pictures' | 'documents') =>
  async ({ people, named }: SpaceStaff): Promise<object> => {
    const response = await people.owner.call('GET', `records/${named.records}`);
    const { files } = (await response.json()) as SpaceRecord;
    return { ids: files[list].map(({ id }) => id) };
  };

type Row = [
  method: string,
  path: string,
  body: Body | undefined,
  /** What others than the organisation of `owner` get: see `others`. */
  toOthers: readonly number[],
  /** What `owner` gets, when the address names something. */
  toOwner?: number,
];

/** Each address, in an order in which what one deletes serves no later one. */
export const spaceRows: readonly Row[] = [
  ['POST', '/requests', {}, toAll(422)],
  ['POST', '/requests/confirmation', {}, toAll(422)],
  ['POST', '/session', {}, toAll(422)],
  ['POST', '/session/renewal', undefined, toOwnData(204)],
  ['GET', '/home', undefined, toOwnData(200)],
  ['GET', '/sessions', undefined, toOwnData(200)],
  ['DELETE', '/sessions/:id', undefined, toOwnData(404), 204],
  ['GET', '/members', undefined, toMembers(200)],
  ['PUT', '/members/:id', { role: 'contributeur' }, toManagers(404), 204],
  ['DELETE', '/members/:id', undefined, toManagers(404), 204],
  ['POST', '/invitations', {}, toManagers(422)],
  ['DELETE', '/invitations/:id', undefined, toManagers(404), 204],
  ['POST', '/invitations/reading', { token: 'jamaisvue' }, toAll(410)],
  ['POST', '/invitations/acceptance', {}, toAll(422)],
  ['PUT', '/password', {}, toSignedIn(422)],
  ['POST', '/password/resets', {}, toAll(422)],
  ['PUT', '/password/resets', {}, toAll(422)],
  ['GET', '/account', undefined, toOwnData(200)],
  ['POST', '/account/deletion', {}, toOwnData(422)],
  ['GET', '/communes', undefined, toAll(200)],
  ['GET', '/records', undefined, toMembers(200)],
  ['POST', '/records', {}, toMembers(400)],
  ['GET', '/records/:id', undefined, toMembers(404), 200],
  ['PUT', '/records/:id', saveTitle, toMembers(404), 200],
  ['POST', '/records/:id/commands', { command: 'say', text: 'Bonjour', key: newKey() }, toMembers(404), 200],
  ['POST', '/choices/:id', { search: '' }, toMembers(200), 200],
  ['POST', '/records/:id/preview', undefined, toMembers(404), 200],
  ['POST', '/records/:id/pictures', makePhoto, toMembers(404), 200],
  ['GET', '/records/:id/pictures/:file', undefined, toOwnFiles, 200],
  ['PUT', '/records/:id/pictures/:file/words', { alt: 'Une haie', credit: '' }, toMembers(404), 200],
  ['PUT', '/records/:id/pictures/:file', makePhoto, toMembers(404), 200],
  ['PUT', '/records/:id/pictures-order', orderOf('pictures'), toMembers(404), 200],
  ['DELETE', '/records/:id/pictures/:file', undefined, toMembers(404), 200],
  ['PUT', '/records/:id/photo', makePhoto, toMembers(404), 200],
  ['GET', '/records/:id/photo', undefined, toOwnFiles, 200],
  ['PUT', '/records/:id/photo/words', { alt: 'Une haie', credit: '' }, toMembers(404), 200],
  ['DELETE', '/records/:id/photo', undefined, toMembers(404), 200],
  ['POST', '/records/:id/documents', makeDocument, toMembers(404), 200],
  ['GET', '/records/:id/documents/:file', undefined, toOwnFiles, 200],
  ['PUT', '/records/:id/documents/:file/words', { title: 'Premier' }, toMembers(404), 200],
  ['PUT', '/records/:id/documents/:file', makeDocument, toMembers(404), 200],
  ['PUT', '/records/:id/documents-order', orderOf('documents'), toMembers(404), 200],
  ['DELETE', '/records/:id/documents/:file', undefined, toMembers(404), 200],
  ['GET', '/records/:id/published', undefined, toMembers(404), 200],
  ['DELETE', '/records/:id/changes', undefined, toMembers(404), 204],
  ['DELETE', '/records/:id', undefined, toMembers(404), 204],
  ['GET', '/originals/:id', undefined, toMembers(200), 200],
  ['GET', '/calls', undefined, toMembers(200)],
  ['GET', '/shared', undefined, toMembers(200)],
  ['GET', '/shared/:id/file', undefined, toMembers(200), 200],
  ['POST', '/checks/reading', { token: 'e30.x' }, toAll(410)],
  ['POST', '/checks', { token: 'e30.x' }, toAll(410)],
  ['DELETE', '/session', undefined, toOwnData(204)],
  ['DELETE', '/sessions', undefined, toAll(401)],
];

/** What names nothing. */
const absent: Named = {
  ...{ sessions: 'jamaisvue', members: 'jamaisvue', invitations: 'jamaisvue', records: 'jamaisvue' },
  ...{
    documents: 'jamaisvue',
    pictures: 'jamaisvue',
    choices: 'jamaisvue',
    originals: 'jamaisvue',
    shared: 'jamaisvue',
  },
};

type Who = Other | 'owner';

/** The addresses that are about a published record. */
const ofPublished = ['GET /records/:id/published', 'DELETE /records/:id/changes'];

/** What an address names, when someone asks it. */
function nameFor(staff: SpaceStaff, who: Who, address: string): Named {
  const { named, ofSuspended, published, ofDeletion } = staff;
  if (who.startsWith('suspended')) return { ...named, ...ofSuspended };
  if (ofPublished.includes(address)) return { ...named, records: published };
  if (address.startsWith('DELETE /records/:id/')) return { ...named, ...ofDeletion };
  return named;
}

/** Whom each address of the space opens to, and that it tells nobody else whether what it names exists. */
export function describeSpaceRights(read: () => SpaceParts): void {
  async function answerTo(who: Who, method: string, path: string, body: Body | undefined, named: Named) {
    const { cms, staff } = read();
    const sent = typeof body === 'function' ? await body(staff) : body;
    return describeAnswer(await ask(cms, staff.people[who], method, nameIn(path, named), sent));
  }

  /** Is answered as what does not exist: by status, headers and words. */
  async function expectUnknown(who: Who, address: string, named: Named, nothing = absent) {
    const [method = '', path = ''] = address.split(' ');
    const body = spaceRows.find(([of, at]) => of === method && at === path)?.[2];
    const answer = await answerTo(who, method, path, body, named);
    expect(answer.status).toBe(404);
    expect(answer).toEqual(await answerTo(who, method, path, body, nothing));
  }

  describe('an address of the partners’ space', () => {
    it('has a row here', () => {
      const known = spaceRows.map(([method, path]) => `${method} ${path}`);
      expect(spaceRoutes.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(known.toSorted());
    });

    it.each(spaceMethods)('that does not exist is answered to %s as what is gone', async (method) => {
      const { cms, staff } = read();
      for (const path of ['jamaisvue', 'records/jamais/vue'])
        expect(
          await describeAnswer(await ask(cms, staff.people.owner, method, path, undefined)),
        ).toMatchObject({
          status: 404,
          body: '{"problem":"gone","fields":[]}',
        });
    });

    it('gives no file of another record, nor a draft as what is published or shared, to any member', async () => {
      const { cms, staff } = read();
      const { documents, records } = staff.named;
      const own = { ...absent, records: await openRecord(cms, 'a@exemple.fr', 'Sienne') };
      await expectUnknown('manager', 'GET /records/:id/documents/:file', { ...own, documents }, own);
      for (const who of ['owner', 'manager'] as const) {
        await expectUnknown(who, 'GET /originals/:id', { ...absent, originals: records });
        await expectUnknown(who, 'POST /choices/:id', { ...absent, choices: records });
        await expectUnknown(who, 'GET /shared/:id/file', { ...absent, shared: records });
      }
    });

    it.each(spaceRows)('%s %s opens to those it is for', async (method, path, body, expected, toOwner) => {
      const { cms, staff, bearers } = read();
      const json = typeof body === 'object' ? body : undefined;
      const tell = async (token: string | undefined, named: Named) =>
        describeAnswer(await cms.call(method, spaceCmsPath + nameIn(path, named), token, json));
      for (const [who, token] of bearers) expect((await tell(token, staff.named)).status, who).toBe(401);
      const editor = bearers.get('editor');
      expect(await tell(editor, staff.named)).toEqual(await tell(editor, absent));
      const address = `${method} ${path}`;
      const statuses = [];
      for (const who of others) {
        const answer = await answerTo(who, method, path, body, nameFor(staff, who, address));
        statuses.push(answer.status);
        if (path.includes(':') && answer.status !== 200)
          expect(answer, who).toEqual(await answerTo(who, method, path, body, absent));
      }
      expect(statuses).toEqual(expected);
      const ofOwner = nameFor(staff, 'owner', address);
      if (toOwner) expect((await answerTo('owner', method, path, body, ofOwner)).status).toBe(toOwner);
    });
  });
}
