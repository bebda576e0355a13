/** What the admin's own screens ask the cms about publishing, under `/publishing/…`, signed in. */
import { z } from 'zod';
import { publisherStatusSchema } from './publisher-status.ts';
import { publicationActions, publicationStates } from './vocabularies/publication.ts';

const instant = z.iso.datetime();

/** One line of the history of publications. */
export const publicationSchema = z.object({
  id: z.int(),
  action: z.enum(publicationActions),
  state: z.enum(publicationStates),
  model: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  title: z.string().nullable(),
  /** The name of who did it; « système » for a program. */
  actor: z.string(),
  requestedAt: instant,
  settledAt: instant.nullable(),
  /** From the change to its being served, in milliseconds. */
  durationMs: z.int().nullable(),
  reason: z.string().nullable(),
  refreshed: z.object({ count: z.int(), paths: z.array(z.string()) }).nullable(),
  /** When the portal went back to a version made before this change; null while visitors see what it did. */
  undoneAt: instant.nullable(),
});

export type Publication = z.infer<typeof publicationSchema>;

/** `GET /publishing/documents/:model/:documentId?locale=fr`: what its panel shows. */
export const standingSchema = z.object({
  /** Its last publication or withdrawal; null when there was none. */
  last: publicationSchema.nullable(),
  /** Where visitors read it; null when it is not published or has no page of its own. */
  url: z.url().nullable(),
  /** True when its published version is what the portal was told to show. */
  isPublished: z.boolean(),
  /** May this person ask again for its publication? */
  canRetry: z.boolean(),
});

export type Standing = z.infer<typeof standingSchema>;

/** `GET /publishing/overview`: what the widget of the home page shows. */
export const overviewSchema = z.object({
  publications: z.array(publicationSchema),
  /** Null when the publisher does not answer. */
  publisher: publisherStatusSchema.nullable(),
  /** May this person rebuild everything and go back to a release? */
  canOperate: z.boolean(),
});

export type Overview = z.infer<typeof overviewSchema>;

/** An address that lets someone without an account read one draft. */
export const sharedPreviewSchema = z.object({
  id: z.int(),
  /** The address itself: only in the answer that makes it. */
  url: z.url().nullable(),
  createdBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
});

export type SharedPreview = z.infer<typeof sharedPreviewSchema>;

/** `GET /publishing/documents/:model/:documentId/shares?locale=fr`: those that still work. */
export const sharedPreviewsSchema = z.object({ shares: z.array(sharedPreviewSchema) });

/** How long a shared preview works, in days. */
export const shareDays = [1, 7, 30] as const;

/** `POST /publishing/documents/:model/:documentId/shares?locale=fr`. */
export const shareRequestSchema = z.strictObject({ days: z.union(shareDays.map((days) => z.literal(days))) });

/** `POST /publishing/roll-back`. */
export const rollBackOrderSchema = z.strictObject({ release: z.string().max(60) });
