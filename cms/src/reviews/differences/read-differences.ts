import {
  type Field,
  type Model,
  type ReviewDifferences,
  contentModels,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readDraft } from '../../previews/draft.ts';
import { readPublished } from '../../publishing/live-url.ts';
import type { Subject } from '../../publishing/subject.ts';
import { compareVersions } from './compare-versions.ts';
import type { Titles } from './tell-value.ts';

type Values = Readonly<Record<string, unknown>>;

const idsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : ((value as readonly string[] | null | undefined) ?? []);

/** Reads the titles of what versions of a record link to. */
async function readTitles(
  strapi: Core.Strapi,
  fields: Readonly<Record<string, Field>>,
  versions: readonly Values[],
): Promise<Titles> {
  const titles = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    if (!('to' in field)) continue;
    const { title }: Model = contentModels[field.to as keyof typeof contentModels];
    const ids = versions.flatMap((values) => idsIn(values[name]));
    const rows: Record<string, unknown>[] = await strapi.db
      .query(uidOf(field.to))
      .findMany({ where: { documentId: { $in: ids } } });
    for (const row of rows) titles.set(String(row['documentId']), String(row[title]));
  }
  return titles;
}

/** Reads what the draft of a record changes in its published version; null when the draft is gone. */
export async function readDifferences(
  strapi: Core.Strapi,
  subject: Subject,
): Promise<ReviewDifferences | null> {
  const draft = await readDraft(strapi, subject);
  if (!draft) return null;
  const published = await readPublished(strapi, subject);
  const { fields }: Model = contentModels[subject.model];
  const versions = [draft.data, ...(published ? [published.data] : [])];
  const titles = await readTitles(strapi, fields, versions);
  const differences = compareVersions(fields, published?.data ?? null, draft.data, titles);
  return { isPublished: published !== null, fields: [...differences] };
}
