/** What a partner writes of a record, as the form has it: texts, by field. */
import { createHash } from 'node:crypto';
import {
  type FormValues,
  type ReviewedModelName,
  communeField,
  fieldsOfRecord,
  otherTerritories,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import { SpaceRefusal } from '../refusal.ts';
import { populateComplete, readComplete, toCompleteData } from './complete-values.ts';

interface TerritoryRow {
  readonly documentId: string;
  readonly title: string;
}

/** The draft of a record, in the language that its partner writes. */
export interface DraftRow {
  readonly slug: string | null;
  readonly updatedAt: string;
  readonly [communeField]: readonly TerritoryRow[];
  readonly [field: string]: unknown;
}

const isDraft = { publishedAt: null };
const isOnline = { publishedAt: { $notNull: true } };

function readVersion(
  strapi: Core.Strapi,
  review: ReviewRow,
  version: object,
  populate: object,
): Promise<DraftRow | null> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  return strapi.db
    .query(uidOf(subjectModel))
    .findOne({ where: { documentId, locale, ...version }, populate });
}

/** Reads what the short form has of a draft; null when an editor deleted it. */
export const findShortDraft = (strapi: Core.Strapi, review: ReviewRow): Promise<DraftRow | null> =>
  readVersion(strapi, review, isDraft, { [communeField]: true });

/** Reads the draft of a record with all that its partner writes; null when an editor deleted it. */
export const findWholeDraft = (strapi: Core.Strapi, review: ReviewRow): Promise<DraftRow | null> =>
  readVersion(strapi, review, isDraft, populateComplete(review.subjectModel));

/** Reads what visitors read of a record, as the form has it; null when they do not. */
export async function findOnline(strapi: Core.Strapi, review: ReviewRow): Promise<FormValues | null> {
  const { subjectModel: model } = review;
  const row = await readVersion(strapi, review, isOnline, populateComplete(model));
  return row && readValues(model, row);
}

/** Reads the draft of a record with all that its partner writes. @throws SpaceRefusal `gone` when there is none. */
export async function requireDraft(strapi: Core.Strapi, review: ReviewRow): Promise<DraftRow> {
  const draft = await findWholeDraft(strapi, review);
  if (!draft) throw new SpaceRefusal('gone');
  return draft;
}

/** The values of a draft, by field of the short form; an empty field is an empty text. */
export function readShort(model: ReviewedModelName, draft: DraftRow): FormValues {
  const [first] = draft[communeField];
  const read = (name: string) => (name === 'commune' ? first?.title : draft[name]);
  return Object.fromEntries(
    Object.keys(fieldsOfRecord(model)).map((name) => [name, String(read(name) ?? '')] as const),
  );
}

/** The values of a draft that was read whole, by field of both forms. */
export const readValues = (model: ReviewedModelName, draft: DraftRow): FormValues => ({
  ...readShort(model, draft),
  ...readComplete(model, draft),
});

/** Names values: the same ones have the same name, whoever wrote them, and whenever. */
export function nameVersion(values: FormValues): string {
  const written = JSON.stringify(Object.entries(values).toSorted(([a], [b]) => a.localeCompare(b, 'fr')));
  return createHash('sha256').update(written).digest('base64url').slice(0, 22);
}

type Values = Readonly<Record<string, unknown>>;

const idsOf = (rows: readonly TerritoryRow[]) => rows.map(({ documentId }) => documentId);

/** The territories of a record: the commune first, then the others, each once. */
function toTerritories(values: Values, draft: DraftRow, territory: string | null): Values {
  const isNamed = (name: string) => Object.hasOwn(values, name);
  if (!isNamed('commune') && !isNamed(otherTerritories)) return {};
  const [first, ...rest] = idsOf(draft[communeField]);
  const lead = isNamed('commune') ? territory : (first ?? null);
  const others = isNamed(otherTerritories) ? (values[otherTerritories] as readonly string[]) : rest;
  return { [communeField]: [...new Set([...(lead ? [lead] : []), ...others])] };
}

/**
 * Values of the form that were checked, as the document keeps them. The commune is the first territory.
 * @param territory the document of the commune; null for none.
 */
export function toData(
  model: ReviewedModelName,
  values: Values,
  draft: DraftRow,
  territory: string | null,
): Values {
  const short = Object.keys(fieldsOfRecord(model)).filter((name) => name !== 'commune');
  const texts = short.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]);
  return {
    ...Object.fromEntries(texts),
    ...toCompleteData(model, values, draft),
    ...toTerritories(values, draft, territory),
  };
}
