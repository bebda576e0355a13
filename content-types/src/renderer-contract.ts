/** What the compiled site gives to the program that keeps it loaded and renders its pages one at a time. */
import type { PublishedState, RawEntry } from './published-state.ts';

/** What changes between two published states: an entry takes the place of the one of its key. */
export interface StateChange {
  /** New entries and new versions of entries. */
  readonly entries: readonly RawEntry[];
  /** Keys, as `entryKey` makes them, of the entries that are no longer published. */
  readonly removed: readonly string[];
  /** The whole list of addresses ever published; null when it is the same. */
  readonly addresses: PublishedState['addresses'] | null;
  /** The day of the new state; null when it is the same. */
  readonly today: string | null;
}

/** A file of the site: a page, a feed, a sitemap. */
export interface RenderedFile {
  /** Path of the file from the root of the site: `/projets/index.html`. */
  readonly file: string;
  readonly body: string;
}

/** Raised by `render` for a template that throws: the path and the cause. */
export interface FailedFile {
  readonly file: string;
  readonly message: string;
}

/** Files to make anew and files that are no longer part of the site. */
export interface Affected {
  readonly files: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The site, loaded: a state goes in, files come out. It reads and writes no file, and makes one page at a time.
 * Until a change is kept, it can be taken back.
 */
export interface SiteRenderer {
  /**
   * Shows a whole state.
   * @returns every file of the site.
   * @throws ContentError when entries do not fit their models.
   */
  load(state: PublishedState): readonly string[];
  /**
   * Shows a changed state.
   * @returns the files whose reads the change touches, exactly.
   * @throws ContentError when entries do not fit their models; nothing is changed then.
   */
  apply(change: StateChange): Affected;
  /** Makes a file, and remembers what it read. */
  render(file: string): Promise<RenderedFile>;
  /**
   * Makes the page of a draft over what is published; nothing is remembered.
   * @returns null when entries of its model have no page.
   */
  preview(entry: RawEntry): Promise<string | null>;
}

/** The module of the compiled site. */
export interface RendererModule {
  /** @param siteUrl the public address of the portal: the code is compiled once, wherever it is served. */
  createRenderer(siteUrl: string): Promise<SiteRenderer>;
}
