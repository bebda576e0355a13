import { type Model, partner, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type OrganisationRow, listMembers } from '../partner-space/members.ts';
import { findOrganisation } from '../partner-space/organisations.ts';
import { actorOfMember } from '../publishing/actors.ts';
import type { ReviewRow } from './rows.ts';

/** Someone who is written to. What was sent is noted by the identifier: it is no address, and stays when that changes. */
export interface Contact {
  readonly id: string;
  readonly address: string;
}

/** The body that sends a record: its name, and whom it is written to. */
export interface Organisation {
  readonly name: string;
  /** Its members, while the space is open to them; else its public record, when that gives an address. */
  readonly contacts: readonly Contact[];
  /** True when these are members, who sign in to the space. */
  readonly isInSpace: boolean;
  /** The `partner` that the portal shows it as, by identifier; null when there is none. */
  readonly publicRecord: string | null;
}

interface PartnerRow {
  readonly documentId: string;
  readonly contactEmail: string | null;
  readonly [field: string]: unknown;
}

const readPartner = (strapi: Core.Strapi, documentId: string | null): Promise<PartnerRow | null> =>
  documentId === null
    ? Promise.resolve(null)
    : strapi.db.query(uidOf(partner.name)).findOne({ where: { documentId }, orderBy: { id: 'asc' } });

async function listReaders(strapi: Core.Strapi, organisation: OrganisationRow): Promise<readonly Contact[]> {
  if (organisation.state !== 'acceptée') return [];
  const members = await listMembers(strapi, organisation.documentId);
  return members.map(({ documentId, email }) => ({ id: actorOfMember(documentId), address: email }));
}

const toContacts = (row: PartnerRow | null): readonly Contact[] =>
  row?.contactEmail ? [{ id: `partner:${row.documentId}`, address: row.contactEmail }] : [];

/** Reads the body that sends a record, from its account and its public record; null when it is not known, or gone. */
export async function readOrganisation(
  strapi: Core.Strapi,
  { organisationId, partnerId }: Pick<ReviewRow, 'organisationId' | 'partnerId'>,
): Promise<Organisation | null> {
  const organisation = organisationId === null ? null : await findOrganisation(strapi, organisationId);
  const row = await readPartner(strapi, organisation?.partner?.documentId ?? partnerId);
  const name = organisation?.title ?? (row && String(row[(partner as Model).title]));
  if (name === null) return null;
  const members = organisation ? await listReaders(strapi, organisation) : [];
  const isInSpace = members.length > 0;
  const contacts = isInSpace ? members : toContacts(row);
  return { name, contacts, isInSpace, publicRecord: row?.documentId ?? null };
}
