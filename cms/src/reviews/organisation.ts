import { type Model, partner, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from './rows.ts';

/** The body that sends a record: its name, and where it is written to. */
export interface Organisation {
  readonly name: string;
  /** Null when it gave none. */
  readonly address: string | null;
}

interface PartnerRow {
  readonly contactEmail: string | null;
  readonly [field: string]: unknown;
}

/** Reads the body that sends a record, from its public record; null when it is not known, or gone. */
export async function readOrganisation(
  strapi: Core.Strapi,
  { organisationId }: Pick<ReviewRow, 'organisationId'>,
): Promise<Organisation | null> {
  if (organisationId === null) return null;
  const row: PartnerRow | null = await strapi.db
    .query(uidOf(partner.name))
    .findOne({ where: { documentId: organisationId }, orderBy: { id: 'asc' } });
  return row && { name: String(row[(partner as Model).title]), address: row.contactEmail || null };
}
