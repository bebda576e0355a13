import {
  type ReviewDetail,
  type ReviewPanel,
  type ReviewSummary,
  type ReviewedModelName,
  correctableFieldsOf,
  decisionsIn,
  tellNext,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readActorNames } from '../publishing/actors.ts';
import { willNameBearer } from './bearer.ts';
import { readOrganisation } from './organisation.ts';
import { readPresence, readTitle } from './record.ts';
import { type ReviewRow, readLines, readReview } from './rows.ts';
import { type NameOf, readAuthorNames, toLine } from './thread-lines.ts';

/** What a list tells of a review. */
export async function summarize(
  strapi: Core.Strapi,
  review: ReviewRow,
  nameOf: NameOf,
): Promise<ReviewSummary> {
  const { subjectModel: model, subjectId: documentId, subjectLocale: locale } = review;
  const { state, step, submittedAt, waitingSince, unansweredSince } = review;
  return {
    ...{ model, documentId, locale, state, step, submittedAt, waitingSince, unansweredSince },
    title: await readTitle(strapi, review),
    organisation: (await readOrganisation(strapi, review))?.name ?? null,
    assignee: review.assignee && nameOf(review.assignee),
  };
}

async function readDetail(strapi: Core.Strapi, review: ReviewRow, account: string): Promise<ReviewDetail> {
  const rows = await readLines(strapi, review.subjectId);
  const nameOf = await readActorNames(
    strapi,
    [...rows, { author: review.assignee }].map(({ author }) => author ?? ''),
  );
  const organisation = await readOrganisation(strapi, review);
  const nameAuthor = await readAuthorNames(strapi, rows, { nameOf, organisation });
  const presence = await readPresence(strapi, review);
  const { mergedInto, subjectModel, assignee } = review;
  return {
    ...(await summarize(strapi, review, nameOf)),
    isMine: assignee === account,
    hasAddress: organisation !== null && organisation.contacts.length > 0,
    organisationId: review.organisationId,
    namesBearer: await willNameBearer(strapi, review),
    presence,
    decisions: [...decisionsIn(review.state)],
    next: tellNext(review.state, 'équipe', presence),
    mergedInto:
      mergedInto === null
        ? null
        : {
            documentId: mergedInto,
            title: await readTitle(strapi, { subjectModel, subjectId: mergedInto }),
          },
    lines: rows.map((row) => toLine(row, subjectModel, nameAuthor(row))),
  };
}

/**
 * Reads what the panel of a record shows.
 * @param account who looks, as the outbox names accounts.
 */
export async function readPanel(
  strapi: Core.Strapi,
  model: ReviewedModelName,
  documentId: string,
  account: string,
): Promise<ReviewPanel> {
  const review = await readReview(strapi, documentId);
  return {
    review: review && (await readDetail(strapi, review, account)),
    fields: [...correctableFieldsOf(model)],
  };
}
