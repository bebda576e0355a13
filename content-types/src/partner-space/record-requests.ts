/** What a browser asks about records, beside the commands of a review. */
import { z } from 'zod';
import { onceKey } from '../once-key.ts';
import { reviewedModels } from '../review/reviewed-models.ts';
import { MOST_DOCUMENTS } from './record-files.ts';

/** The identifier of a document. */
const documentId = z.string().regex(/^[a-z0-9]{1,60}$/);

/** `POST records`. A record may say which published one of its model it was made from, then and never later. */
export const recordStartSchema = z.strictObject({
  model: z.enum(reviewedModels),
  key: onceKey,
  replicates: documentId.optional(),
});
export type RecordStart = z.infer<typeof recordStartSchema>;

/** Most identifiers whose titles are asked at once: those of a list of links, mine and theirs. */
const TITLES_MAX = 40;

/** `POST choices/<model>`: the words of a title, or the identifiers of records whose titles are asked. */
export const choicesRequestSchema = z.union([
  z.strictObject({ search: z.string().max(120) }),
  z.strictObject({ ids: z.array(documentId).min(1).max(TITLES_MAX) }),
]);
export type ChoicesRequest = z.infer<typeof choicesRequestSchema>;

/** `PUT records/<id>/<list>-order`: the files of a list, in the order in which they are shown. */
export const fileOrderSchema = z.strictObject({ ids: z.array(documentId).max(MOST_DOCUMENTS) });

/** Longest text of a save, in characters, before its field is known: a whole list of steps, as JSON. */
const SAVED_MAX = 40_000;

/** `PUT records/<id>`: the fields that changed, and the version that they change. */
export const recordSaveSchema = z.strictObject({
  version: z.string().max(60),
  values: z.record(z.string().max(60), z.string().max(SAVED_MAX)),
});
export type RecordSave = z.infer<typeof recordSaveSchema>;
