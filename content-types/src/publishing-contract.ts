/** What the cms and the publisher say to each other about the outbox. Both sides check it with these schemas. */
import { z } from 'zod';
import { publicationActions, publicationStates } from './vocabularies/publication.ts';

/** Header that carries the signature of a webhook: `t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "t.body">`. */
export const signatureHeader = 'x-agenda21-signature';

/** Header that carries the shared secret of Strapi's own webhooks. */
export const webhookSecretHeader = 'x-webhook-secret';

/** A row of the outbox that is not settled yet. */
export const outboxRowSchema = z.strictObject({
  id: z.int(),
  batch: z.string(),
  action: z.enum(publicationActions),
  model: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  state: z.enum(publicationStates),
  requestedAt: z.iso.datetime(),
});

export type OutboxRow = z.infer<typeof outboxRowSchema>;

export const outboxResponseSchema = z.strictObject({ rows: z.array(outboxRowSchema) });

/** What became of rows: told by the publisher after each step. */
export const publicationReportSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.int(),
      state: z.enum(publicationStates),
      /** Why it is not live, in French, for the editor. */
      reason: z.string().max(2000).nullable(),
      /** The release that shows the change. */
      release: z.string().max(60).nullable(),
    }),
  ),
});

export type PublicationReport = z.infer<typeof publicationReportSchema>;

/** States that no longer change: the row is history. */
export const settledStates = ['live', 'unchanged', 'held'] as const;
