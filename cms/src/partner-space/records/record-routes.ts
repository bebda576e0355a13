import {
  type SpaceCommunes,
  type SpaceRecords,
  partnerCommandSchema,
  recordSaveSchema,
  recordStartSchema,
} from '@agenda21/content-types';
import { actorOfMember } from '../../publishing/actors.ts';
import { tellPartnersSoon } from '../../reviews/index.ts';
import type { Author } from '../../reviews/steps/thread.ts';
import type { Caller } from '../caller.ts';
import { deleteRecord } from './delete-record.ts';
import { describeRecord, listRecords } from './describe-record.ts';
import { obeyCommand } from './obey-command.ts';
import { saveRecord } from './save-record.ts';
import { startRecord } from './start-record.ts';
import { giveUpChanges } from './unsent-changes.ts';
import { readBody } from '../read-body.ts';
import type { SpaceRoute } from '../routes.ts';
import { listCommuneNames } from '../territories.ts';

const authorOf = ({ member }: Caller): Author => ({
  side: 'partenaire',
  account: actorOfMember(member.documentId),
  at: new Date(),
});

/** The records of an organisation: written, sent and talked about, never published from here. */
export const recordRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/communes',
    access: 'anyone',
    async answer({ strapi }) {
      const body: SpaceCommunes = { communes: await listCommuneNames(strapi) };
      return { status: 200, body };
    },
  },
  {
    method: 'GET',
    path: '/records',
    access: 'member',
    async answer({ strapi }, _asked, { organisation }) {
      const body: SpaceRecords = { records: await listRecords(strapi, organisation) };
      return { status: 200, body };
    },
  },
  {
    method: 'POST',
    path: '/records',
    access: 'member',
    async answer({ strapi, attempts }, asked, caller) {
      const start = readBody(recordStartSchema, asked);
      attempts.countWriting(caller.organisation.documentId);
      const { id, isNew } = await startRecord(strapi, caller.organisation, start, authorOf(caller));
      return { status: isNew ? 201 : 200, body: { id } };
    },
  },
  {
    method: 'GET',
    path: '/records/:id',
    access: 'member',
    async answer({ strapi }, { id }, { organisation }) {
      return { status: 200, body: await describeRecord(strapi, organisation, id) };
    },
  },
  {
    method: 'PUT',
    path: '/records/:id',
    access: 'member',
    async answer({ strapi }, asked, { organisation }) {
      const save = readBody(recordSaveSchema, asked);
      return { status: 200, body: await saveRecord(strapi, organisation, asked.id, save) };
    },
  },
  {
    method: 'DELETE',
    path: '/records/:id',
    access: 'member',
    async answer({ strapi }, { id }, { organisation }) {
      await deleteRecord(strapi, organisation, id);
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: '/records/:id/changes',
    access: 'member',
    async answer({ strapi, attempts }, { id }, { organisation }) {
      attempts.countWriting(organisation.documentId);
      await giveUpChanges(strapi, organisation, id);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/records/:id/commands',
    access: 'member',
    async answer({ strapi, attempts }, asked, caller) {
      const command = readBody(partnerCommandSchema, asked);
      attempts.countWriting(caller.organisation.documentId);
      await obeyCommand(strapi, caller.organisation, asked.id, command, authorOf(caller));
      tellPartnersSoon();
      return { status: 200, body: await describeRecord(strapi, caller.organisation, asked.id) };
    },
  },
];
