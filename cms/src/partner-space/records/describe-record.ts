/** Records and their threads, as the members of their organisation see them. */
import {
  type ContentData,
  type Locale,
  type SpaceLine,
  type SpacePublishedLink,
  type SpaceRecord,
  type SpaceRecordSummary,
  labelOfField,
  localizePath,
  pathOf,
  statesPartnerWrites,
  stepsOf,
  toRecordField,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { isUnreadDraft, readPresence } from '../../reviews/record.ts';
import { type LineRow, type ReviewRow, readLines } from '../../reviews/rows.ts';
import { type OrganisationRow, readMemberNames } from '../members.ts';
import { describeFiles, readDraftFiles } from '../files/draft-files.ts';
import { findOriginal } from '../published/replications.ts';
import { hasUnsentChanges } from './unsent-changes.ts';
import { listOwn, requireOwn } from './own-record.ts';
import {
  type DraftRow,
  findShortDraft,
  nameVersion,
  readShort,
  readValues,
  requireDraft,
} from './record-values.ts';

/** The record that stays in the place of one that was merged; null for the others. */
async function findMerged(
  strapi: Core.Strapi,
  { subjectModel, mergedInto }: ReviewRow,
): Promise<SpaceRecordSummary['merged']> {
  return mergedInto === null ? null : { into: await findOriginal(strapi, mergedInto, [subjectModel]) };
}

async function summarize(
  strapi: Core.Strapi,
  review: ReviewRow,
  draft: DraftRow,
): Promise<SpaceRecordSummary> {
  const { subjectId: id, subjectModel: model, state, startKey } = review;
  return {
    ...{ id, model, state, startKey },
    title: readShort(model, draft)['title'] ?? '',
    presence: await readPresence(strapi, review),
    merged: await findMerged(strapi, review),
    changedAt: new Date(draft.updatedAt).toISOString(),
    mayWrite: statesPartnerWrites.includes(state),
    hasUnsentChanges: await hasUnsentChanges(strapi, review),
  };
}

/** The records of an organisation, the last changed first. */
export async function listRecords(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
): Promise<readonly SpaceRecordSummary[]> {
  const records = [];
  for (const review of await listOwn(strapi, organisation)) {
    const draft = await findShortDraft(strapi, review);
    if (draft) records.push(await summarize(strapi, review, draft));
  }
  return records.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

function toLine(row: LineRow, review: ReviewRow, author: string | null): SpaceLine {
  const { id, side, kind, at, text, field, correctionKind, answers, toState } = row;
  return {
    ...{ id, side, kind, at, text, correctionKind, answers, author },
    field: field && toRecordField(field),
    label: field && labelOfField(review.subjectModel, field),
    isOpen: kind === 'correction' && row.resolvedAt === null,
    to: toState,
  };
}

async function describeLines(strapi: Core.Strapi, review: ReviewRow): Promise<readonly SpaceLine[]> {
  const rows = await readLines(strapi, review.subjectId);
  const nameOf = await readMemberNames(
    strapi,
    rows.map(({ author }) => author),
  );
  return rows.map((row) => toLine(row, review, nameOf(row.author)));
}

/** Where visitors read a record, in its language; null when they do not. */
export async function findPublicPath(strapi: Core.Strapi, review: ReviewRow): Promise<string | null> {
  const { subjectModel: model, subjectId: documentId, subjectLocale: locale } = review;
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const row = await strapi.db.query(uidOf(model)).findOne({ where });
  const path = row && pathOf(model, row as ContentData<typeof model>);
  return path ? localizePath(path, locale as Locale) : null;
}

/** The published record that a draft says it was made from; null when it says none, or that one is withdrawn. */
async function findOrigin(
  strapi: Core.Strapi,
  { subjectModel, subjectId: documentId, subjectLocale: locale }: ReviewRow,
): Promise<SpacePublishedLink | null> {
  const where = { documentId, locale, publishedAt: null };
  const row: { readonly replicates: { readonly documentId: string } | null } | null = await strapi.db
    .query(uidOf(subjectModel))
    .findOne({ where, populate: ['replicates'] });
  return row?.replicates ? findOriginal(strapi, row.replicates.documentId, [subjectModel]) : null;
}

/** A record of an organisation, with its thread. @throws SpaceRefusal `gone` when it is not theirs. */
export async function describeRecord(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  id: string,
): Promise<SpaceRecord> {
  const review = await requireOwn(strapi, organisation, id);
  const draft = await requireDraft(strapi, review);
  const values = readValues(review.subjectModel, draft);
  return {
    ...(await summarize(strapi, review, draft)),
    step: review.step,
    steps: stepsOf('partenaire', review.state),
    mayDelete: await isUnreadDraft(strapi, review),
    values,
    version: nameVersion(values),
    files: describeFiles(await readDraftFiles(strapi, review)),
    lines: await describeLines(strapi, review),
    publicPath: await findPublicPath(strapi, review),
    origin: await findOrigin(strapi, review),
  };
}
