/** What the publisher tells of itself: `GET /status.json`, and what the admin shows of it. No secret, no path of the server. */
import { z } from 'zod';

const instant = z.iso.datetime();

export const publisherStatusSchema = z.object({
  /** What is served; null before the first release. */
  release: z.object({ id: z.string(), madeAt: instant, pages: z.int() }).nullable(),
  /** Who makes the pages: the loaded renderer, or the stock build after the renderer failed. */
  mode: z.object({
    kind: z.enum(['renderer', 'stock']),
    /** Why it is the stock build, in French; null for the renderer. */
    reason: z.string().nullable(),
  }),
  run: z.object({
    isRunning: z.boolean(),
    stage: z.string().nullable(),
    last: z
      .object({
        result: z.enum(['released', 'unchanged', 'failed']),
        at: instant,
        durationMs: z.int(),
        /** Pages written and removed. */
        pages: z.int(),
        /** What made it fail, by its name in `run-faults.ts`; null when it did not. */
        fault: z.string().nullable(),
      })
      .nullable(),
  }),
  queue: z.object({
    isWaiting: z.boolean(),
    /** Since when the oldest change waits. */
    waitingSince: instant.nullable(),
    failures: z.int(),
    retryAt: instant.nullable(),
  }),
  /** The last time every page was made anew, and how many differed from the ones that the same code had made. */
  lastFullCheck: z
    .object({ at: instant, durationMs: z.int(), pages: z.int(), differences: z.int() })
    .nullable(),
  /** Pages that are found although the main index does not hold them yet, and when it was last made. */
  search: z.object({ freshPages: z.int(), foldedAt: instant.nullable() }),
  /**
   * Files of open data that are still to be made, null before the end of the first run, which finds them; why the last ones
   * were refused, null when they were not.
   */
  openData: z.object({ waiting: z.int().nullable(), fault: z.string().nullable() }),
  heldDocuments: z.int(),
  cms: z.object({ isReachable: z.boolean().nullable() }),
  memory: z.object({ rssBytes: z.int() }),
});

export type PublisherStatus = z.infer<typeof publisherStatusSchema>;

/** A whole release that is kept: what one can go back to. Newest first in lists. */
export const restorePointSchema = z.object({ id: z.string(), madeAt: instant, isLive: z.boolean() });

export type RestorePoint = z.infer<typeof restorePointSchema>;

export const restorePointsSchema = z.object({ releases: z.array(restorePointSchema) });
