/** Records of the demonstration that partners sent, at several steps of their review. */
import { readFileSync } from 'node:fs';
import {
  type ImportRecord,
  defaultLocale,
  editorCommandSchema,
  isReviewedModelName,
  uidOf,
} from '@agenda21/content-types';
import { z } from 'zod';
import type { AskAdmin } from './admin-session.ts';

const reviewsSchema = z.array(
  z.strictObject({
    model: z.string().refine(isReviewedModelName),
    data: z.looseObject({ slug: z.string() }),
    /** What the team did with it since it came. */
    commands: z.array(editorCommandSchema),
  }),
);

type SeedReview = z.infer<typeof reviewsSchema>[number];

const foundSchema = z.object({ results: z.array(z.object({ documentId: z.string() })).min(1) });

export const readSeedReviews = (): readonly SeedReview[] =>
  reviewsSchema.parse(JSON.parse(readFileSync(new URL('data/review.json', import.meta.url), 'utf8')));

/** The records under review, to be imported as drafts. */
export const toReviewedRecords = (reviews: readonly SeedReview[]): readonly ImportRecord[] =>
  reviews.map(({ model, data }) => ({ model, locale: defaultLocale, data }));

/**
 * Takes the drafts of the demonstration through their review, as editors do.
 * @param ask asks the cms as someone who may publish.
 * @throws SeedAdminError when a step is refused.
 */
export async function takeReviews(ask: AskAdmin, reviews: readonly SeedReview[]): Promise<void> {
  for (const { model, data, commands } of reviews) {
    const query = new URLSearchParams({ 'filters[slug][$eq]': data.slug, locale: defaultLocale });
    const list = `/content-manager/collection-types/${uidOf(model)}?${query.toString()}`;
    const [found] = foundSchema.parse(await ask('GET', list)).results;
    const review = `/reviews/documents/${model}/${found?.documentId}`;
    await ask('POST', review, {});
    for (const command of commands) await ask('POST', `${review}/commands`, command);
  }
}
