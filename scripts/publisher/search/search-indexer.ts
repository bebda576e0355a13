/** Keeps the search of a served site up to date: a small fresh index at once, the whole main one now and then. */
import { rm } from 'node:fs/promises';
import { compressIndex } from './compress-index.ts';
import { type FoldOptions, makeMainIndex } from './fold.ts';
import { type FreshUpdate, isInPlace, makeFreshUpdate } from './fresh-update.ts';
import { type PageDigest, digestPages, readPages } from './indexable-pages.ts';
import { listOldFresh } from './old-fresh.ts';
import { type IndexUpdate, type Replacement, placeMainIndex } from './place-index.ts';
import { isFoldDue, planFresh } from './plan-fresh.ts';
import { type SearchMap, readSearchMap, writeSearchMap } from './search-map.ts';
import { findRemoved, withdrawFragments, withdrawFromMap } from './withdraw.ts';

export interface SearchFolders {
  /** The root of the site that is served. */
  readonly site: string;
  /** Where the map of its main index is kept: beside the site, not in it. */
  readonly mapFile: string;
  /** Where a main index is made: on the disk of the site, emptied afterwards. */
  readonly work: string;
}

/** Fresh indexes kept for searches opened before the last changes. */
const KEPT_FRESH = 20;

/** What a map is before the first main index: nothing is known. */
const noMap: SearchMap = { main: {}, foldedAt: '', superseded: [], pages: new Map() };

/** The search of one site. What it makes is put in place by its owner, in the order that it tells. */
export class SearchIndexer {
  readonly #folders: SearchFolders;
  readonly #now: () => number;
  readonly #pages: Map<string, PageDigest>;
  #map: SearchMap | null;
  #last: { readonly digest: string; readonly fresh: FreshUpdate } | null = null;
  #differences = 0;
  /** A page was removed, perhaps before the site was opened: former fresh indexes may hold its words. */
  #hasToForget = true;
  #differsSince: number;
  #changedAt: number;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    folders: SearchFolders,
    now: () => number,
    pages: Map<string, PageDigest>,
    map: SearchMap | null,
  ) {
    this.#folders = folders;
    this.#now = now;
    this.#pages = pages;
    this.#map = map;
    this.#differsSince = this.#changedAt = now();
  }

  /**
   * Reads all the pages of a site, and what its main index holds. `refresh` must follow: pages may have changed since
   * the site was last served. A site whose main index is unknown wants a `fold` first.
   * @param now milliseconds since 1970.
   */
  static async open(folders: SearchFolders, now: () => number = Date.now): Promise<SearchIndexer> {
    const [pages, map] = await Promise.all([
      digestPages(folders.site),
      readSearchMap(folders.mapFile, folders.site),
    ]);
    return new SearchIndexer(folders, now, pages, map);
  }

  /** How many pages differ from the main index, and when it was made; null when it is unknown. */
  get status(): { readonly freshPages: number; readonly foldedAt: string | null } {
    return { freshPages: this.#differences, foldedAt: this.#map?.foldedAt ?? null };
  }

  /** Tells whether it is time for `fold`. */
  get isFoldDue(): boolean {
    if (!this.#map) return true;
    return isFoldDue({
      differences: this.#differences,
      languages: new Set([...this.#pages.values()].map(({ language }) => language)),
      mainLanguages: new Set(Object.keys(this.#map.main)),
      waited: this.#now() - this.#differsSince,
      quiet: this.#now() - this.#changedAt,
    });
  }

  /**
   * Makes the fresh index after files of the site were written or removed.
   * @param files paths from the root of the site; others than pages are ignored.
   * @returns null when the search already answers right, or cannot before the first `fold`.
   * @throws Error when Pagefind fails; the next call tries again.
   */
  refresh(files: readonly string[]): Promise<IndexUpdate | null> {
    return this.#inTurn(async () => {
      await this.#read(files);
      if (!this.#map) return null;
      const { site } = this.#folders;
      const withdrawn = await this.#withdraw(this.#map);
      const { added, entry, path } = await this.#makeFresh(this.#map);
      const obsolete = await listOldFresh(site, path, this.#hasToForget ? 0 : KEPT_FRESH);
      this.#hasToForget = false;
      const isRight = withdrawn.length === 0 && obsolete.length === 0 && (await isInPlace(site, entry));
      return isRight ? null : { added, replaced: [entry, ...withdrawn], obsolete };
    });
  }

  /**
   * Makes the whole main index anew, while `refresh` goes on. One at a time.
   * @throws Error when it cannot be made; nothing is changed then.
   */
  async fold(options: FoldOptions): Promise<IndexUpdate> {
    const { site, work } = this.#folders;
    const made = await makeMainIndex(site, work, options);
    await compressIndex(work);
    return this.#inTurn(async () => {
      const former = this.#map ?? noMap;
      const { added, replaced, superseded, obsolete } = await placeMainIndex(work, site);
      await rm(work, { recursive: true, force: true });
      const map = { ...made, superseded: superseded.filter((file) => !former.superseded.includes(file)) };
      await this.#remember(map);
      const withdrawn = await this.#withdraw(map);
      this.#differences = 0;
      const fresh = await this.#makeFresh(map);
      const old = former.superseded.filter((file) => superseded.includes(file));
      return {
        added: [...added, ...fresh.added],
        replaced: [...replaced, fresh.entry, ...withdrawn],
        obsolete: [...obsolete, ...old, ...(await listOldFresh(site, fresh.path, KEPT_FRESH))],
      };
    });
  }

  /** Reads files again, and sees which pages are gone. */
  async #read(files: readonly string[]): Promise<void> {
    const former = files.filter((file) => this.#pages.delete(file));
    for await (const { file, digest, language } of readPages(this.#folders.site, files))
      this.#pages.set(file, { digest, language });
    if (former.some((file) => !this.#pages.has(file))) this.#hasToForget = true;
  }

  /** Takes out of the main index the words of the pages that were removed. */
  async #withdraw(map: SearchMap): Promise<readonly Replacement[]> {
    const removed = findRemoved(map, this.#pages);
    if (removed.length === 0) return [];
    const withdrawn = await withdrawFragments(this.#folders.site, removed);
    await this.#remember(withdrawFromMap(map, removed));
    return withdrawn;
  }

  async #remember(map: SearchMap): Promise<void> {
    await writeSearchMap(this.#folders.mapFile, map);
    this.#map = map;
  }

  /** Makes the fresh index that completes a main one; the last one is made once. */
  async #makeFresh(map: SearchMap): Promise<FreshUpdate> {
    const plan = planFresh(this.#pages, map);
    if (plan.differences === 0 || this.#differences === 0) this.#differsSince = this.#now();
    this.#differences = plan.differences;
    const digest = JSON.stringify([map.main, plan.digest]);
    if (this.#last?.digest === digest) return this.#last.fresh;
    this.#changedAt = this.#now();
    const fresh = await makeFreshUpdate(this.#folders.site, map, plan);
    this.#last = { digest, fresh };
    return fresh;
  }

  /** One change at a time: each starts when the one before has ended, well or not. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(change, change);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
