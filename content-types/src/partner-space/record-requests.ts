/** What a browser asks about records, beside the commands of a review. */
import { z } from 'zod';
import { reviewedModels } from '../review/reviewed-models.ts';

/** A key that the browser makes: what is started twice under the same one is started once. */
const startKey = z.string().regex(/^[\w-]{16,60}$/);

/** The identifier of a document. */
const documentId = z.string().regex(/^[a-z0-9]{1,60}$/);

/** `POST records`. A record may say which published one of its model it was made from, then and never later. */
export const recordStartSchema = z.strictObject({
  model: z.enum(reviewedModels),
  key: startKey,
  replicates: documentId.optional(),
});
export type RecordStart = z.infer<typeof recordStartSchema>;

/** Longest text of a save, in characters, before its field is known: a whole list of steps, as JSON. */
const SAVED_MAX = 40_000;

/** `PUT records/<id>`: the fields that changed, and the version that they change. */
export const recordSaveSchema = z.strictObject({
  version: z.string().max(60),
  values: z.record(z.string().max(60), z.string().max(SAVED_MAX)),
});
export type RecordSave = z.infer<typeof recordSaveSchema>;
