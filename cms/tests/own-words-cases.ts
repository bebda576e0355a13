import { type SpaceExport, openerHeader } from '@agenda21/content-types';
import { beforeAll, expect, it } from 'vitest';
import { type Partner, findMemberOf, openAccepted, openInvited } from './partner.ts';
import { type Desk, newKey } from './record-desk.ts';

/** Whose the words are that members write. */
export function describeOwnWords({ readStaff, start, read, save, publish }: Desk): void {
  let manager: Partner;
  let colleague: Partner;
  beforeAll(async () => {
    const { cms } = readStaff();
    manager = await openAccepted(cms, 'mots@exemple.fr');
    colleague = await openInvited(cms, manager, 'collegue-mots@exemple.fr');
  });

  const take = async (who: Partner) => (await (await who.call('GET', 'account')).json()) as SpaceExport;
  const say = (who: Partner, id: string, text: string) =>
    who.call('POST', `records/${id}/commands`, { command: 'say', text, key: newKey() });

  /** Saves a title, on the page that a member opened: that of who saves, when it is not said. */
  async function saveTitle(who: Partner, id: string, title: string, opener?: string): Promise<Response> {
    const { version } = await read(id, who);
    const headers = { 'sec-fetch-site': 'same-origin', ...(opener ? { [openerHeader]: opener } : {}) };
    return who.call('PUT', `records/${id}`, { version, values: { title } }, headers);
  }

  it('are taken away: the records of the organisation, and what one wrote to the team oneself', async () => {
    const id = await start(manager);
    await saveTitle(manager, id, 'Un four');
    await say(manager, id, 'Est-ce assez ?');
    await say(colleague, id, 'Nous avons une photo.');
    const values = { title: 'Un four', commune: '', tagline: '', description: '' };
    expect(await take(colleague)).toMatchObject({
      records: [{ id, model: 'project', state: 'brouillon', values, online: null }],
      messages: [{ record: id, at: expect.stringMatching(/^\d{4}-/), text: 'Nous avons une photo.' }],
    });
  });

  it('are taken away as visitors read them too, though a new version is being written', async () => {
    const id = await publish();
    const { values } = await read(id);
    await save(id, { tagline: 'Une accroche à venir.' });
    const record = (await take(readStaff().partner)).records.find((one) => one.id === id);
    expect(record?.values['tagline']).toBe('Une accroche à venir.');
    expect(record?.online?.values).toEqual(values);
    expect(record?.online?.address).toMatch(/^http.*\/projets\/le-verger-de-saint-essai/);
  });

  it('are of one organisation: those of another are in no one else’s data', async () => {
    const id = await start(manager);
    await saveTitle(manager, id, 'À nous seuls');
    await say(manager, id, 'Entre nous.');
    expect(JSON.stringify(await take(readStaff().stranger))).not.toMatch(/À nous seuls|Entre nous/);
  });

  it('are kept in nobody else’s name: what a page asks that someone else opened is refused', async () => {
    const { cms } = readStaff();
    const id = await start(manager);
    const { version } = await read(id, manager);
    const { documentId: opener } = await findMemberOf(cms, 'mots@exemple.fr');
    const refused = await saveTitle(colleague, id, 'Tapé par une autre', opener);
    expect([refused.status, await refused.json()]).toEqual([409, { problem: 'other-member', fields: [] }]);
    expect(await read(id, manager)).toMatchObject({ version, values: { title: '' } });
    const { documentId } = await findMemberOf(cms, 'collegue-mots@exemple.fr');
    expect((await saveTitle(colleague, id, 'Tapé par elle', documentId)).status).toBe(200);
  });
}
