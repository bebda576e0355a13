/** What the admin's own screens read about reviews, under `/reviews/…`, signed in. */
import { z } from 'zod';
import {
  correctionKinds,
  reviewLineKinds,
  reviewMailStates,
  reviewSides,
  reviewStates,
} from '../vocabularies/review.ts';
import { recordPresences } from './next.ts';
import { reviewedModels } from './reviewed-models.ts';
import { teamDecisions } from './steps.ts';

const instant = z.iso.datetime();
const state = z.enum(reviewStates);

/** A line of the thread, as people read it. */
export const reviewLineSchema = z.object({
  id: z.int(),
  side: z.enum(reviewSides),
  kind: z.enum(reviewLineKinds),
  /** The name of who wrote it. */
  author: z.string(),
  at: instant,
  text: z.string().nullable(),
  /** The label of the field to correct; null for the record as a whole. */
  field: z.string().nullable(),
  correctionKind: z.enum(correctionKinds).nullable(),
  resolvedAt: instant.nullable(),
  /** The correction that this line answers. */
  answers: z.int().nullable(),
  from: state.nullable(),
  to: state.nullable(),
  mail: z.enum(reviewMailStates).nullable(),
});

export type ReviewLine = z.infer<typeof reviewLineSchema>;

/** What a list of reviews tells of each. */
export const reviewSummarySchema = z.object({
  model: z.enum(reviewedModels),
  documentId: z.string(),
  locale: z.string(),
  title: z.string(),
  state,
  step: z.int(),
  /** The name of the organisation that sends the record; null when it is not known. */
  organisation: z.string().nullable(),
  /** The name of the account that follows it. */
  assignee: z.string().nullable(),
  submittedAt: instant.nullable(),
  waitingSince: instant.nullable(),
  unansweredSince: instant.nullable(),
});

export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

export const reviewDetailSchema = reviewSummarySchema.extend({
  isMine: z.boolean(),
  /** May the organisation be written to? False when it gave no address. */
  hasAddress: z.boolean(),
  /** The organisation of the partners' space that sends it; null when it came another way. */
  organisationId: z.string().nullable(),
  /** Will its page name the body that bears it? */
  namesBearer: z.boolean(),
  presence: z.enum(recordPresences),
  /** What happens next, in one sentence. */
  next: z.string(),
  /** What an editor may decide now. */
  decisions: z.array(z.enum(teamDecisions)),
  /** The record that stays in the place of this one. */
  mergedInto: z.object({ documentId: z.string(), title: z.string() }).nullable(),
  lines: z.array(reviewLineSchema),
});

export type ReviewDetail = z.infer<typeof reviewDetailSchema>;

/** `GET /reviews/documents/:model/:documentId`: what its panel shows. */
export const reviewPanelSchema = z.object({
  /** Null when nobody sent this record to review. */
  review: reviewDetailSchema.nullable(),
  /** The fields whose correction can be asked. */
  fields: z.array(z.object({ name: z.string(), label: z.string() })),
});

export type ReviewPanel = z.infer<typeof reviewPanelSchema>;

/** `GET /reviews/queue?state=envoyé`: the reviews in a state, or those that wait for the editors, oldest first. */
export const reviewQueueSchema = z.object({
  reviews: z.array(reviewSummarySchema),
  /** How many there are in each state. */
  counts: z.record(state, z.int()),
  /** The requests of accounts that wait, and when the oldest one was made; null for who may not decide about them. */
  requests: z.object({ count: z.int(), since: instant.nullable() }).nullable(),
});

export type ReviewQueue = z.infer<typeof reviewQueueSchema>;

/** Most reviews that a list shows. */
export const REVIEWS_SHOWN = 100;

/** `GET /reviews/documents/:model/:documentId/candidates?words=…`: the records that can stay in the place of this one. */
export const reviewCandidatesSchema = z.object({
  candidates: z.array(
    z.object({
      documentId: z.string(),
      /** As visitors read it; that of the draft while they do not. */
      title: z.string(),
      /** The title of the draft, when it is another one. */
      draftTitle: z.string().nullable(),
    }),
  ),
});

export type ReviewCandidates = z.infer<typeof reviewCandidatesSchema>;

export const textChanges = ['same', 'added', 'removed'] as const;

/** What a field was and what it becomes, piece by piece. */
export const fieldDifferenceSchema = z.object({
  field: z.string(),
  label: z.string(),
  parts: z.array(z.object({ change: z.enum(textChanges), text: z.string() })),
});

export type FieldDifference = z.infer<typeof fieldDifferenceSchema>;

/** `GET /reviews/documents/:model/:documentId/differences`: the draft beside what is published. */
export const reviewDifferencesSchema = z.object({
  /** False when nothing is published: everything is new. */
  isPublished: z.boolean(),
  fields: z.array(fieldDifferenceSchema),
});

export type ReviewDifferences = z.infer<typeof reviewDifferencesSchema>;
