import {
  type EditorCommand,
  type PartnerCommand,
  type SpaceRecord,
  type SpaceRecords,
  type SpaceSaved,
  uidOf,
} from '@agenda21/content-types';
import { expect } from 'vitest';
import type { Session, TestCms } from './cms.ts';
import { type Partner, problemOf } from './partner.ts';

interface Staff {
  readonly cms: TestCms;
  readonly editor: Session;
  /** A member of an accepted organisation, who writes when nobody else is named. */
  readonly partner: Partner;
  /** One of another organisation. */
  readonly stranger: Partner;
}

/** The values of a record that may be sent. */
export const whole = {
  title: 'Le verger de Saint-Essai',
  commune: 'saint essai',
  tagline: 'Quarante fruitiers plantés avec les voisins.',
  description: 'Nous voulions de l’ombre et des fruits.\n\nNous avons planté.',
};

export const told = async (response: Response) => [response.status, await problemOf(response)];

let keys = 0;
export const newKey = () => `cle-de-depart-${String((keys += 1)).padStart(4, '0')}`;

/** What partners and editors do with records, and what they read of them. The people are read when the tests run. */
export function openDesk(readStaff: () => Staff) {
  async function start(who = readStaff().partner, model = 'project', key = newKey()): Promise<string> {
    const response = await who.call('POST', 'records', { model, key });
    expect([200, 201]).toContain(response.status);
    return ((await response.json()) as { id: string }).id;
  }

  async function read(id: string, who = readStaff().partner): Promise<SpaceRecord> {
    const response = await who.call('GET', `records/${id}`);
    expect(response.status).toBe(200);
    return (await response.json()) as SpaceRecord;
  }

  const list = async (who = readStaff().partner) =>
    ((await (await who.call('GET', 'records')).json()) as SpaceRecords).records;

  const put = (id: string, body: object) => readStaff().partner.call('PUT', `records/${id}`, body);

  async function save(id: string, values: object): Promise<SpaceSaved> {
    const { version } = await read(id);
    const response = await put(id, { version, values });
    expect(response.status).toBe(200);
    return (await response.json()) as SpaceSaved;
  }

  const command = (id: string, asked: PartnerCommand | object, who = readStaff().partner) =>
    who.call('POST', `records/${id}/commands`, asked);

  async function obey(id: string, asked: PartnerCommand): Promise<SpaceRecord> {
    const response = await command(id, asked);
    expect(response.status).toBe(200);
    return (await response.json()) as SpaceRecord;
  }

  const remove = (id: string) => readStaff().partner.call('DELETE', `records/${id}`);

  async function decideAsEditor(id: string, asked: EditorCommand, model = 'project'): Promise<void> {
    const { cms, editor } = readStaff();
    const address = `/reviews/documents/${model}/${id}/commands`;
    const response = await cms.call('POST', address, editor.token, asked);
    expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
  }

  /** A whole record that was sent. */
  async function send(values: object = whole): Promise<string> {
    const id = await start();
    await save(id, values);
    await obey(id, { command: 'submit', step: 0 });
    return id;
  }

  /** A record that is published. */
  async function publish(values: object = whole): Promise<string> {
    const id = await send(values);
    await decideAsEditor(id, { command: 'publish', step: 1 });
    return id;
  }

  const rowsOf = (id: string, model: 'project' | 'good-practice' = 'project') =>
    readStaff()
      .cms.strapi.db.query(uidOf(model))
      .findMany({ where: { documentId: id }, populate: ['territories', 'owner'] });

  return {
    ...{ readStaff, start, read, list, put, save, command, obey, remove },
    ...{ decideAsEditor, send, publish, rowsOf },
  };
}

export type Desk = ReturnType<typeof openDesk>;
