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
  /** Why it was not live, in French, when it was last told of. */
  reason: z.string().nullable(),
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
      /** The pages that the change made anew, its own included: how many, and the paths of the first ones. */
      refreshed: z
        .strictObject({ count: z.int().nonnegative(), paths: z.array(z.string()).max(20) })
        .nullable(),
    }),
  ),
});

export type PublicationReport = z.infer<typeof publicationReportSchema>;

/**
 * States that no longer change: the row is history. A held row is not settled: another change may free its document.
 * It is once its document was published again or withdrawn: the newer row tells what became of it.
 */
export const settledStates = ['live', 'unchanged'] as const;

/** A document, in all its languages. */
export const documentRefSchema = z.strictObject({ model: z.string(), documentId: z.string() });

export type DocumentRef = z.infer<typeof documentRefSchema>;

/**
 * What the publisher asks `POST /api/publishing/entries`: the part of the published state that is about these documents,
 * and about the ones that link to a target. The answer has the form of a published state.
 */
export const entriesRequestSchema = z.strictObject({
  documents: z.array(documentRefSchema).max(5_000),
  targets: z.array(documentRefSchema).max(5_000),
});

export type EntriesRequest = z.infer<typeof entriesRequestSchema>;

/** An order given to the publisher by someone at its own console, told to the cms for its history. */
export const orderReportSchema = z.strictObject({
  action: z.enum(['rebuild', 'roll-back']),
  /** Who gave it, as the outbox names actors. */
  actor: z.string().max(60),
  release: z.string().max(60).nullable(),
});

/** What the cms answers to `POST /api/publishing/preview`: the draft that a signed or shared address lets read. */
export const previewAnswerSchema = z.strictObject({
  entry: z.strictObject({
    model: z.string(),
    documentId: z.string(),
    locale: z.string().nullable(),
    publishedAt: z.string(),
    data: z.record(z.string(), z.unknown()),
  }),
  /** Who may show the page in a frame: the admin, the partners’ space, or nobody when the address was handed out. */
  framedBy: z.enum(['admin', 'space', 'nobody']),
});

export type PreviewAnswer = z.infer<typeof previewAnswerSchema>;

/** The two forms of a token: signed, `<claims>.<signature>`, and shared. Both end with 32 bytes in base64url. */
export const previewTokenForm = /^(?:[\w-]{1,556}\.)?[\w-]{43}$/;

export const previewRequestSchema = z.strictObject({ token: z.string().min(1).max(600) });

/** The first segment of the address of a preview: `/apercu/<token>/`. */
export const previewSegment = 'apercu';
