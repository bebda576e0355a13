/** The territories of the portal by their names, as people type them. */
import { type ContentData, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { toPlainWords } from './plain-words.ts';

type Territory = Pick<ContentData<'territory'>, 'title'> & { readonly documentId: string };

const readTerritories = (strapi: Core.Strapi): Promise<readonly Territory[]> =>
  strapi.db
    .query(uidOf('territory'))
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId', 'title'] });

/** The document of the territory of a name; null when the portal has none. */
export async function findTerritory(strapi: Core.Strapi, name: string): Promise<string | null> {
  const rows = await readTerritories(strapi);
  return rows.find(({ title }) => toPlainWords(title) === toPlainWords(name))?.documentId ?? null;
}

/** The names of the territories, in the order of the French alphabet, each once. */
export async function listTerritoryNames(strapi: Core.Strapi): Promise<readonly string[]> {
  const rows = await readTerritories(strapi);
  return [...new Set(rows.map(({ title }) => title))].toSorted((a, b) => a.localeCompare(b, 'fr'));
}
