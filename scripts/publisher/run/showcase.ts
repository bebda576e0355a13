/** What serves releases, for the runs: told what to serve, asked whether it really does. */
import type { FlushedFiles } from '../flush/flush.ts';
import type { Release } from '../releases/release.ts';

/** A page and the digest of its bytes; null for a page that must not be there. */
export interface Expectation {
  readonly path: string;
  readonly digest: string | null;
}

export interface Showcase {
  readonly live: Release | null;
  /** Serves a release from its folder. */
  activate(release: Release): Promise<void>;
  /** Takes note, at once, of files that were put in place or removed in the release that is served. */
  replaceFiles(release: Release, files: FlushedFiles): void;
  /** Asks for a page over HTTP: is it as it was made, and of the live release? */
  probe(expectation: Expectation): Promise<boolean>;
}
