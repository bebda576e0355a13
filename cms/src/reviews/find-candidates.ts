import { type Model, type ReviewCandidates, contentModels, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { searchTitles } from '../partner-space/search-titles.ts';
import type { ReviewedSubject } from './screens/reviewed-subject.ts';

/** Most records that are proposed at once. */
const MOST_PROPOSED = 10;

interface TitledRow {
  readonly documentId: string;
  readonly publishedAt: string | null;
  readonly [field: string]: unknown;
}

type Candidate = ReviewCandidates['candidates'][number];

/** The other records of a model, in a language: each by the title that visitors read and by that of its draft. */
async function listOthers(
  strapi: Core.Strapi,
  { model, documentId, locale }: ReviewedSubject,
): Promise<readonly Candidate[]> {
  const { title: name }: Model = contentModels[model];
  const rows: readonly TitledRow[] = await strapi.db.query(uidOf(model)).findMany({
    where: { locale, documentId: { $ne: documentId } },
    select: ['documentId', 'publishedAt', name],
  });
  const drafts = new Map<string, string>();
  const published = new Map<string, string>();
  for (const row of rows)
    (row.publishedAt === null ? drafts : published).set(row.documentId, String(row[name] ?? ''));
  return [...new Set([...drafts.keys(), ...published.keys()])].map((id) => {
    const draft = drafts.get(id) ?? '';
    const title = published.get(id) ?? draft;
    return { documentId: id, title, draftTitle: draft === title || draft === '' ? null : draft };
  });
}

/** Finds the records that can stay in the place of a duplicate, by words of a title that they have or had. */
export async function findCandidates(
  strapi: Core.Strapi,
  subject: ReviewedSubject,
  words: string,
): Promise<ReviewCandidates> {
  if (words.trim() === '') return { candidates: [] };
  const found = searchTitles(await listOthers(strapi, subject), words, ({ title, draftTitle }) =>
    draftTitle === null ? [title] : [title, draftTitle],
  );
  return { candidates: found.slice(0, MOST_PROPOSED) };
}
