/** What the publisher asks the thread that holds the site, and what it answers. */
import type { Affected, PublishedState, RawEntry, StateChange } from '@agenda21/content-types';
import type { PageProblem } from '../gates/page-problem.ts';

/** Files to render, to check, and to write when they differ from what is live. */
export interface RenderOrder {
  readonly files: readonly string[];
  /** The digests of those of them that are live, by path. */
  readonly live: ReadonlyMap<string, string>;
  /** Where the files that differ are written. */
  readonly staging: string;
}

export interface WrittenFile {
  readonly file: string;
  readonly digest: string;
  /** Size before compression. */
  readonly bytes: number;
}

export interface RenderResult {
  readonly written: readonly WrittenFile[];
  readonly unchanged: number;
  readonly problems: readonly PageProblem[];
}

/** Each thing that can be asked, and its answer. */
export interface RendererRequests {
  /** Shows a whole state: gives every file. */
  load: { readonly ask: { readonly state: PublishedState }; readonly answer: readonly string[] };
  apply: { readonly ask: { readonly change: StateChange }; readonly answer: Affected };
  /** Tells which files are served besides those it renders: links to them are good. */
  know: { readonly ask: { readonly files: readonly string[] }; readonly answer: null };
  render: { readonly ask: { readonly order: RenderOrder }; readonly answer: RenderResult };
  preview: { readonly ask: { readonly entry: RawEntry }; readonly answer: string | null };
  /** The digests of files of a folder, in their order. */
  digest: {
    readonly ask: { readonly folder: string; readonly files: readonly string[] };
    readonly answer: readonly string[];
  };
}

export type RequestName = keyof RendererRequests;

export type RendererRequest = {
  [Name in RequestName]: { readonly id: number; readonly name: Name } & RendererRequests[Name]['ask'];
}[RequestName];

export interface RendererReply {
  readonly id: number;
  readonly answer?: RendererRequests[RequestName]['answer'];
  readonly error?: { readonly message: string; readonly code: string | null };
}

/** What the thread is started with. */
export interface RendererData {
  /** The compiled site. */
  readonly entryFile: string;
  readonly siteUrl: string;
  /** Numbers shared with the publisher, at the places that follow. */
  readonly progress: SharedArrayBuffer;
}

/** A counter of steps. */
export const STEP = 0;
/** The index, in its order, of the file that is being made. */
export const AT_FILE = 1;
/** The request of the draft whose page is being made; 0 for none. */
export const AT_DRAFT = 2;

export const PROGRESS_BYTES = 3 * Int32Array.BYTES_PER_ELEMENT;
