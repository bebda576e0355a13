import type { SpacePublishedLink } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { findPublished, toPublishedLink } from './published-link.ts';

async function listPractices(strapi: Core.Strapi, where: object): Promise<readonly SpacePublishedLink[]> {
  const rows = await findPublished(strapi, 'good-practice', where);
  return rows.map((row) => toPublishedLink('good-practice', row));
}

/** A published practice, whoever it is of; null when there is none. */
export async function findPractice(
  strapi: Core.Strapi,
  documentId: string,
): Promise<SpacePublishedLink | null> {
  return (await listPractices(strapi, { documentId }))[0] ?? null;
}

/** The published practices that say they were made from one, the first to come first. */
export const listReplications = (
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly SpacePublishedLink[]> => listPractices(strapi, { replicates: { documentId } });
