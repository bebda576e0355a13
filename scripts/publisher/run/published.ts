/** What a publication comes to, however the pages were made. */
import {
  type OutboxRow,
  type PublishedState,
  type StateChange,
  entryKey,
  mediaPaths,
} from '@agenda21/content-types';
import { pagePathOf } from '../gates/page-problem.ts';
import type { Release, ReleaseRecord } from '../releases/release.ts';
import { pruneReleases } from '../releases/release-store.ts';
import { findShapeProblem } from './find-shape-problem.ts';
import { readLastGood } from './make-release.ts';
import { narrowMirror, pruneMedia } from './mirror-media.ts';
import { documentPages } from './page-owners.ts';
import type { RunContext } from './run.ts';
import type { Outcome } from './settle-rows.ts';

export interface Published {
  readonly outcome: Outcome;
  /** Removes what is no longer needed; waits until the memory holds what was read. */
  readonly tidyUp: () => Promise<void>;
}

/** Where the pages of a row's document were and are. */
function pagesOfRow(before: PublishedState, after: PublishedState) {
  const valid = (state: PublishedState) => ({
    ...state,
    entries: state.entries.filter((entry) => findShapeProblem(entry) === null),
  });
  const finders = [before, after].map((state) => documentPages(valid(state)));
  return (row: OutboxRow) => new Set(finders.flatMap((findPages) => findPages(row)));
}

/** Says what a release changed in the one before. */
export function describeOutcome(
  record: ReleaseRecord,
  change: StateChange,
  before: PublishedState,
  after: PublishedState,
  files: readonly string[],
): Outcome {
  const removed = new Set(change.removed);
  return {
    record,
    changed: [...change.entries, ...before.entries.filter((entry) => removed.has(entryKey(entry)))],
    files: files.length,
    // Error pages have no address of their own.
    pages: files.filter((file) => file.endsWith('/index.html')).map(pagePathOf),
    pagesOf: pagesOfRow(before, after),
  };
}

/** The state that is live. */
export async function lastGoodOf({ memory, showcase }: RunContext): Promise<PublishedState> {
  return (memory.shown ??= await readLastGood(showcase.live));
}

/** Removes the releases, media and files that nothing needs any more. */
export function tidyUp(
  { workshop, showcase, memory, releasesKept }: RunContext,
  before: Release | null,
  shown: PublishedState,
) {
  return async () => {
    workshop.enter('prune');
    const spared = [showcase.live, before].flatMap((release) => (release ? [release.folder] : []));
    await pruneReleases(workshop.folders, releasesKept, new Set(spared));
    const media = new Set(shown.entries.flatMap(mediaPaths));
    memory.mirror = narrowMirror(memory.mirror, media);
    await pruneMedia(workshop.folders.media, media);
  };
}
