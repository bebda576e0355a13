/** What each side may ask about a record under review. A step is asked for from the one that was seen. */
import { z } from 'zod';
import { onceKey } from '../once-key.ts';
import { correctionKinds } from '../vocabularies/review.ts';

/** Longest text of a line of the thread, in characters; the column has the same limit. */
export const REVIEW_TEXT_MAX = 2000;

/** Most corrections that are asked at once. */
export const CORRECTIONS_MAX = 20;

const words = z.string().trim().min(1).max(REVIEW_TEXT_MAX);
const documentId = z.string().min(1).max(60);

/** How many steps had been taken when this one was decided: the review has moved on since when it is not the same. */
const seen = { step: z.int().min(0) };

const correction = z.strictObject({
  /** The name of a field of the record; null for the record as a whole. */
  field: z.string().min(1).max(60).nullable(),
  kind: z.enum(correctionKinds),
  text: words,
});

/** Neither an answer that is lost, in a train, nor a button that is pressed twice may double what was said. */
const say = z.strictObject({ command: z.literal('say'), text: words, key: onceKey });

/** What a partner asks. None of these leads to a publication. */
export const partnerCommandSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('submit'), ...seen }),
  z.strictObject({
    command: z.literal('answer'),
    ...seen,
    /** Each names the line of the correction that it answers. */
    answers: z.array(z.strictObject({ correction: z.int(), text: words })).max(CORRECTIONS_MAX * 5),
  }),
  z.strictObject({ command: z.literal('withdraw'), ...seen }),
  z.strictObject({ command: z.literal('resume'), ...seen }),
  say,
]);

export type PartnerCommand = z.infer<typeof partnerCommandSchema>;

/** What an editor asks. */
export const editorCommandSchema = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('ask'),
    ...seen,
    corrections: z.array(correction).min(1).max(CORRECTIONS_MAX),
  }),
  z.strictObject({ command: z.literal('accept'), ...seen }),
  z.strictObject({ command: z.literal('publish'), ...seen }),
  z.strictObject({ command: z.literal('decline'), ...seen, reason: words }),
  /** The record is described already in another one, which stays. */
  z.strictObject({ command: z.literal('merge'), ...seen, into: documentId }),
  z.strictObject({ command: z.literal('reopen'), ...seen }),
  z.strictObject({ command: z.literal('assign'), isMine: z.boolean() }),
  say,
]);

export type EditorCommand = z.infer<typeof editorCommandSchema>;
export type ReviewCorrection = z.infer<typeof correction>;
