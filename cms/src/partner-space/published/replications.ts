import { type ReviewedModelName, type SpacePublishedLink, reviewedModels } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { findPublished, toPublishedLink } from './published-link.ts';

async function listPublished(
  strapi: Core.Strapi,
  model: ReviewedModelName,
  where: object,
): Promise<readonly SpacePublishedLink[]> {
  const rows = await findPublished(strapi, model, where);
  return rows.map((row) => toPublishedLink(model, row));
}

/** A published record that others may take up, whoever it is of, of some models; null when there is none. */
export async function findOriginal(
  strapi: Core.Strapi,
  documentId: string,
  models: readonly ReviewedModelName[] = reviewedModels,
): Promise<SpacePublishedLink | null> {
  for (const model of models) {
    const [original] = await listPublished(strapi, model, { documentId });
    if (original) return original;
  }
  return null;
}

/** The published records of its model that say they were made from one, the first to come first. */
export const listReplications = (
  strapi: Core.Strapi,
  model: ReviewedModelName,
  documentId: string,
): Promise<readonly SpacePublishedLink[]> => listPublished(strapi, model, { replicates: { documentId } });
