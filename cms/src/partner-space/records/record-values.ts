/** What a partner writes of a record, as the form has it: texts, by field. */
import { createHash } from 'node:crypto';
import {
  type FormValues,
  type ReviewedModelName,
  communeField,
  fieldsOfRecord,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import { SpaceRefusal } from '../refusal.ts';

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

/** Reads the draft of a record; null when an editor deleted it. */
export async function findDraft(strapi: Core.Strapi, review: ReviewRow): Promise<DraftRow | null> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  return strapi.db
    .query(uidOf(subjectModel))
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: [communeField] });
}

/** Reads the draft of a record. @throws SpaceRefusal `gone` when there is none. */
export async function requireDraft(strapi: Core.Strapi, review: ReviewRow): Promise<DraftRow> {
  const draft = await findDraft(strapi, review);
  if (!draft) throw new SpaceRefusal('gone');
  return draft;
}

/** The values of a draft, by field of the form; an empty field is an empty text. */
export function readValues(model: ReviewedModelName, draft: DraftRow): FormValues {
  const [first] = draft[communeField];
  const read = (name: string) => (name === 'commune' ? first?.title : draft[name]);
  return Object.fromEntries(
    Object.keys(fieldsOfRecord(model)).map((name) => [name, String(read(name) ?? '')] as const),
  );
}

/** Names values: the same ones have the same name, whoever wrote them, and whenever. */
export function nameVersion(values: FormValues): string {
  const written = JSON.stringify(Object.entries(values).toSorted(([a], [b]) => a.localeCompare(b, 'fr')));
  return createHash('sha256').update(written).digest('base64url').slice(0, 22);
}

/**
 * Values of the form as the document keeps them. The commune is the first territory; those that the team added stay.
 * @param territory the document of the commune; null for none.
 */
export function toData(
  { commune, ...values }: FormValues,
  draft: DraftRow,
  territory: string | null,
): Readonly<Record<string, unknown>> {
  if (commune === undefined) return values;
  const others = draft[communeField].slice(1).map(({ documentId }) => documentId);
  const kept = others.filter((documentId) => documentId !== territory);
  return { ...values, [communeField]: [...(territory ? [territory] : []), ...kept] };
}
