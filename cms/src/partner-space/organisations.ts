import { type SpaceExport, type SpaceHome, defaultLocale, pathOf, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { OrganisationRow } from './members.ts';

export type { OrganisationRow };

/** The address of the public record of an organisation; null when there is none, or none that is published. */
async function findPublicPath(strapi: Core.Strapi, { partner }: OrganisationRow): Promise<string | null> {
  const published = partner && {
    documentId: partner.documentId,
    locale: defaultLocale,
    publishedAt: { $notNull: true },
  };
  const row = published && (await strapi.db.query(uidOf('partner')).findOne({ where: published }));
  return row ? pathOf('partner', row) : null;
}

/** An organisation as its members see it. */
export async function describeOrganisation(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
): Promise<SpaceHome['organisation']> {
  const { title, state } = organisation;
  return { title, state, publicPath: await findPublicPath(strapi, organisation) };
}

/** An organisation as its members take it away: with all that its request told. */
export async function exportOrganisation(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
): Promise<SpaceExport['organisation']> {
  const { documentId } = organisation;
  const { type, country, number, territory } = await strapi.db
    .query(uidOf('organisation'))
    .findOne({ where: { documentId }, populate: ['territory'] });
  const told = { type, country, number, commune: territory?.title ?? null };
  return { ...(await describeOrganisation(strapi, organisation)), ...told };
}

/**
 * The organisation whose account is linked to a public record; null when there is none that is accepted, or several:
 * nobody guesses whose records these are.
 */
export async function findOrganisationOf(
  strapi: Core.Strapi,
  partner: string,
): Promise<OrganisationRow | null> {
  const accepted: OrganisationRow[] = await strapi.db.query(uidOf('organisation')).findMany({
    where: { state: 'acceptée', partner: { documentId: partner } },
    populate: ['partner'],
  });
  const ids = new Set(accepted.map(({ documentId }) => documentId));
  return ids.size === 1 ? (accepted[0] ?? null) : null;
}

export const findOrganisation = (strapi: Core.Strapi, documentId: string): Promise<OrganisationRow | null> =>
  strapi.db.query(uidOf('organisation')).findOne({ where: { documentId }, populate: ['partner'] });
