import {
  type ReviewStepName,
  defaultLocale,
  isOpenStep,
  isReviewedModelName,
  modelNameOf,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { currentActor } from '../publishing/actors.ts';
import { fillBearer } from './bearer.ts';
import { type ReviewRow, linesOf, readReview, reviewsOf } from './rows.ts';
import { takeStep } from './steps/take-step.ts';

/** What a document call does to the publication of a record. */
type Effect = 'publishes' | 'withdraws';

interface Params {
  readonly documentId?: string;
  readonly status?: string;
  readonly locale?: string | readonly string[] | null;
}

function effectOf(action: string, { status }: Params): Effect | null {
  if (action === 'publish' || (action === 'update' && status === 'published')) return 'publishes';
  return action === 'unpublish' || action === 'delete' ? 'withdraws' : null;
}

function isAbout({ locale }: Params, { subjectLocale }: ReviewRow): boolean {
  if (Array.isArray(locale)) return locale.includes(subjectLocale);
  return locale === '*' || (locale ?? defaultLocale) === subjectLocale;
}

async function forget(strapi: Core.Strapi, subjectId: string): Promise<void> {
  await linesOf(strapi).deleteMany({ where: { subjectId } });
  await reviewsOf(strapi).deleteMany({ where: { subjectId } });
}

async function follow(strapi: Core.Strapi, review: ReviewRow, effect: Effect): Promise<void> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  const records = strapi.db.query(uidOf(subjectModel));
  const isPublished =
    (await records.count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0;
  if (isPublished !== (effect === 'publishes')) return;
  const step: ReviewStepName = isPublished ? 'publication' : 'withdrawal';
  if (!isOpenStep(step, review.state)) return;
  const author = { side: 'portail', account: currentActor(strapi), at: new Date() } as const;
  await takeStep(strapi, review, step, { author });
}

async function followCall(strapi: Core.Strapi, params: Params, effect: Effect, onChange: () => void) {
  const review = await readReview(strapi, params.documentId ?? '');
  if (!review) return;
  const where = { documentId: review.subjectId };
  if ((await strapi.db.query(uidOf(review.subjectModel)).count({ where })) === 0)
    return forget(strapi, review.subjectId);
  if (!isAbout(params, review)) return;
  await strapi.db.transaction(({ onCommit }) => onCommit(onChange));
  await follow(strapi, review, effect);
}

/** A record that is published names who bears it, whichever button it is published by. */
async function fillBearerOf(strapi: Core.Strapi, params: Params): Promise<void> {
  const review = await readReview(strapi, params.documentId ?? '');
  if (review && isAbout(params, review)) await fillBearer(strapi, review);
}

/**
 * Makes reviews follow the real publication of their record in the language of the review, in the same transaction;
 * a review is forgotten with its record.
 * @param onChange called once a change is committed.
 */
export function followPublications(strapi: Core.Strapi, onChange: () => void): void {
  strapi.documents.use((context, next) => {
    const params = (context.params ?? {}) as Params;
    const effect = effectOf(context.action, params);
    if (!effect || !isReviewedModelName(modelNameOf(context.uid) ?? '')) return next();
    const work = async (): Promise<unknown> => {
      if (context.action === 'publish') await fillBearerOf(strapi, params);
      const result = await next();
      await followCall(strapi, params, effect, onChange);
      return result;
    };
    const whole = async (): Promise<unknown> => await strapi.db.transaction(work);
    return whole() as ReturnType<typeof next>;
  });
}
