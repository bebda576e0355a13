/** The records that a partner links to: those that visitors read, and those that the draft links to already. */
import {
  type FieldRefusal,
  type FormValues,
  type ReviewedModelName,
  type SpaceChoices,
  completeFieldsOf,
  contentModels,
  defaultLocale,
  isContentModelName,
  readTexts,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { SpaceRefusal } from '../refusal.ts';

interface Titled {
  readonly documentId: string;
  readonly title: string | null;
}

const linked: readonly string[] = ['theme', 'territory', 'partner', 'project', 'good-practice'];

function readPublished(strapi: Core.Strapi, model: string): Promise<readonly Titled[]> {
  if (!isContentModelName(model)) return Promise.resolve([]);
  const locale = contentModels[model].isLocalized ? { locale: defaultLocale } : {};
  return strapi.db
    .query(uidOf(model))
    .findMany({ where: { publishedAt: { $notNull: true }, ...locale }, select: ['documentId', 'title'] });
}

/** What a link to a model can lead to, in the order of the French alphabet. @throws SpaceRefusal `gone` for another model. */
export async function listChoices(strapi: Core.Strapi, model: string): Promise<SpaceChoices> {
  if (!linked.includes(model)) throw new SpaceRefusal('gone');
  const choices = (await readPublished(strapi, model)).map(({ documentId, title }) => ({
    id: documentId,
    title: title ?? '',
  }));
  return { choices: choices.toSorted((a, b) => a.title.localeCompare(b.title, 'fr')) };
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/**
 * Looks up the links among values that were checked.
 * @param known the values of the draft, by field of the form: what it links to already stays.
 * @param subjectId the record, which does not link to itself.
 */
export async function checkLinks(
  strapi: Core.Strapi,
  { model, subjectId }: { readonly model: ReviewedModelName; readonly subjectId: string },
  values: Readonly<Record<string, unknown>>,
  known: FormValues,
): Promise<readonly FieldRefusal[]> {
  const refusals: FieldRefusal[] = [];
  for (const [name, field] of Object.entries(completeFieldsOf(model))) {
    if (!('to' in field) || !Object.hasOwn(values, name)) continue;
    const held = field.kind === 'relation' ? [known[name]] : readTexts(known[name] ?? '');
    const added = listOf(values[name]).filter((id) => !held?.includes(id));
    if (added.length === 0) continue;
    const there = new Set((await readPublished(strapi, field.to)).map(({ documentId }) => documentId));
    if (added.includes(subjectId) || !added.every((id) => there.has(id)))
      refusals.push({ field: name, problem: 'unknown' });
  }
  return refusals;
}
