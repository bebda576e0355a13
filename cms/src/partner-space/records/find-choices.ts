/** The published records that a link of a form can lead to: found by words of their title, or named by their identifiers. */
import {
  type ChoicesRequest,
  type SpaceChoices,
  contentModels,
  defaultLocale,
  isContentModelName,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { SpaceRefusal } from '../refusal.ts';
import { searchTitles } from '../search-titles.ts';

/** Most records that are proposed at once. */
const MOST_PROPOSED = 20;

/** The models that links of the form lead to. */
const linked: readonly string[] = ['theme', 'territory', 'partner', 'project', 'good-practice'];

interface TitledRow {
  readonly documentId: string;
  readonly title: string | null;
}

type Choice = SpaceChoices['choices'][number];

/** Reads the published records of a model. @param ids those among them; all, when it is left out. */
async function readPublished(
  strapi: Core.Strapi,
  model: string,
  ids?: readonly string[],
): Promise<readonly Choice[]> {
  if (!isContentModelName(model)) return [];
  const locale = contentModels[model].isLocalized ? { locale: defaultLocale } : {};
  const among = ids ? { documentId: { $in: [...ids] } } : {};
  const rows: readonly TitledRow[] = await strapi.db.query(uidOf(model)).findMany({
    where: { publishedAt: { $notNull: true }, ...locale, ...among },
    select: ['documentId', 'title'],
  });
  return rows.map(({ documentId, title }) => ({ id: documentId, title: title ?? '' }));
}

/** Which of some identifiers are of published records of a model. */
export async function findPublished(
  strapi: Core.Strapi,
  model: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await readPublished(strapi, model, ids)).map(({ id }) => id));
}

/**
 * Finds what a link to a model can lead to: a few at a time, since there may be thousands.
 * @throws SpaceRefusal `gone` for a model that no link leads to.
 */
export async function findChoices(
  strapi: Core.Strapi,
  model: string,
  asked: ChoicesRequest,
): Promise<SpaceChoices> {
  if (!linked.includes(model)) throw new SpaceRefusal('gone');
  if ('ids' in asked) return { choices: await readPublished(strapi, model, asked.ids), others: 0 };
  const found = searchTitles(await readPublished(strapi, model), asked.search, ({ title }) => [title]);
  const choices = found.slice(0, MOST_PROPOSED);
  return { choices, others: found.length - choices.length };
}
