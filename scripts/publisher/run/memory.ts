/** What the publisher remembers between two runs. All of it can be found again: from the cms, and from the disk. */
import type { PublishedState } from '@agenda21/content-types';
import type { PageMaker } from '../renderer/page-maker.ts';
import { type Mirror, emptyMirror } from './mirror-media.ts';

/** The site loaded in its thread, and the files that it does not make. */
export interface LoadedSite {
  readonly codeDigest: string;
  readonly maker: PageMaker;
  /** Digests of the files published as they are, by their path from the root of the site. */
  readonly clientFiles: ReadonlyMap<string, string>;
  readonly clientFolder: string;
}

export interface RunMemory {
  /** The published state as it was last read whole or completed since; null when it must be read whole. */
  published: PublishedState | null;
  mirror: Mirror;
  codeDigest: string | null;
  /** What the live release shows; null when it must be read from the disk. */
  shown: PublishedState | null;
  /** The digests of the live files, compressed forms and search index aside; null when they are not known. */
  tree: ReadonlyMap<string, string> | null;
  site: LoadedSite | null;
  /** Digests of media by path and signature. */
  readonly mediaDigests: Map<string, string>;
  /** Someone ordered that every page be made anew. */
  isRebuildOrdered: boolean;
  /** True once a run of this program read the whole state. */
  hasReadWhole: boolean;
  /** Something was withdrawn since the files of open data were last made: they hold it still, and wait for no calm. */
  isDataUrgent: boolean;
  /** Why the last files of open data were refused, in the words of their check; null when they were not. */
  dataFault: string | null;
  /** Failures of the renderer in a row. */
  rendererFaults: number;
  /** Why the stock build makes the pages, in French, and since when, in milliseconds; null when the renderer does. */
  stock: { readonly reason: string; readonly since: number; readonly codeDigest: string } | null;
  lastFullCheck: {
    readonly at: string;
    readonly durationMs: number;
    readonly pages: number;
    readonly differences: number;
  } | null;
  /** The folder of a flush that could be neither kept nor undone; null when what is live is whole. */
  brokenFlush: string | null;
  /** The end of the last flush, which waits for the disk. */
  settling: Promise<void>;
}

/** The memory of a program that starts. */
export function emptyMemory(): RunMemory {
  return {
    published: null,
    mirror: emptyMirror,
    codeDigest: null,
    shown: null,
    tree: null,
    site: null,
    mediaDigests: new Map(),
    isRebuildOrdered: false,
    hasReadWhole: false,
    isDataUrgent: false,
    dataFault: null,
    rendererFaults: 0,
    stock: null,
    lastFullCheck: null,
    brokenFlush: null,
    settling: Promise.resolve(),
  };
}
