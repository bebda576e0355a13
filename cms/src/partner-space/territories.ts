/** The territories of the portal by their names, as people type them. */
import { type ContentData, type TerritoryKind, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { toPlainWords } from './plain-words.ts';

type Territory = Pick<ContentData<'territory'>, 'title'> & { readonly documentId: string };

const readTerritories = (strapi: Core.Strapi, where: object = {}): Promise<readonly Territory[]> =>
  strapi.db
    .query(uidOf('territory'))
    .findMany({ where: { publishedAt: { $notNull: true }, ...where }, select: ['documentId', 'title'] });

/** The document of the territory of a name; null when the portal has none. */
export async function findTerritory(strapi: Core.Strapi, name: string): Promise<string | null> {
  const rows = await readTerritories(strapi);
  return rows.find(({ title }) => toPlainWords(title) === toPlainWords(name))?.documentId ?? null;
}

/** What is proposed where a commune is asked: also a province, beyond the border. */
const proposed: readonly TerritoryKind[] = ['commune', 'province étrangère'];

/** The names of the communes and of the provinces, in the order of the French alphabet, each once. */
export async function listCommuneNames(strapi: Core.Strapi): Promise<readonly string[]> {
  const rows = await readTerritories(strapi, { type: { $in: proposed } });
  return [...new Set(rows.map(({ title }) => title))].toSorted((a, b) => a.localeCompare(b, 'fr'));
}
