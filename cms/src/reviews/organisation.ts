import { type Model, partner, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type OrganisationRow, listMembers } from '../partner-space/members.ts';
import { findOrganisation } from '../partner-space/organisations.ts';
import type { ReviewRow } from './rows.ts';

/** The body that sends a record: its name, and where it is written to. */
export interface Organisation {
  readonly name: string;
  /** Its members, while the space is open to them; else the address of its public record, when it gave one. */
  readonly addresses: readonly string[];
  /** True when these are addresses of members, who sign in to the space. */
  readonly isInSpace: boolean;
}

interface PartnerRow {
  readonly contactEmail: string | null;
  readonly [field: string]: unknown;
}

const readPartner = (strapi: Core.Strapi, documentId: string | null): Promise<PartnerRow | null> =>
  documentId === null
    ? Promise.resolve(null)
    : strapi.db.query(uidOf(partner.name)).findOne({ where: { documentId }, orderBy: { id: 'asc' } });

async function listAddresses(strapi: Core.Strapi, organisation: OrganisationRow): Promise<readonly string[]> {
  if (organisation.state !== 'acceptée') return [];
  return (await listMembers(strapi, organisation.documentId)).map(({ email }) => email);
}

/** Reads the body that sends a record, from its account and its public record; null when it is not known, or gone. */
export async function readOrganisation(
  strapi: Core.Strapi,
  { organisationId, partnerId }: Pick<ReviewRow, 'organisationId' | 'partnerId'>,
): Promise<Organisation | null> {
  const organisation = organisationId === null ? null : await findOrganisation(strapi, organisationId);
  const row = await readPartner(strapi, organisation?.partner?.documentId ?? partnerId);
  const name = organisation?.title ?? (row && String(row[(partner as Model).title]));
  if (name === null) return null;
  const members = organisation ? await listAddresses(strapi, organisation) : [];
  if (members.length > 0) return { name, addresses: members, isInSpace: true };
  return { name, addresses: row?.contactEmail ? [row.contactEmail] : [], isInSpace: false };
}
