/** Keeps the search of a served site up to date: a small fresh index at once, the whole main one now and then. */
import { rm } from 'node:fs/promises';
import { compressIndex } from './compress-index.ts';
import { type FoldOptions, makeMainIndex } from './fold.ts';
import { type FreshUpdate, isInPlace, makeFreshUpdate } from './fresh-update.ts';
import { type PageDigest, digestPages, readPages } from './indexable-pages.ts';
import { LivePagefind } from './live-pagefind.ts';
import { listOldFresh } from './old-fresh.ts';
import { type IndexUpdate, placeMainIndex } from './place-index.ts';
import { type FreshPlan, isFoldDue, planFresh } from './plan-fresh.ts';
import { type SearchMap, readSearchMap, writeSearchMap } from './search-map.ts';
import { type Withdrawal, withdrawRemoved } from './withdraw.ts';

/** The site, and how what is made for it is put in place: it is, or this throws. */
export interface SearchSite {
  /** The root of the site that is served. */
  readonly site: string;
  /** Where the map of its main index is kept: beside the site, not in it. */
  readonly mapFile: string;
  /** Where a main index is made: on the disk of the site, emptied afterwards. */
  readonly work: string;
  readonly place: (update: IndexUpdate) => Promise<void>;
}

/** Fresh indexes kept for searches opened before the last changes. */
const KEPT_FRESH = 20;

/** What a map is before the first main index: nothing is known. */
const noMap: SearchMap = { main: {}, foldedAt: '', superseded: [], pages: new Map() };

/** The search of one site. */
export class SearchIndexer {
  readonly #site: SearchSite;
  readonly #pagefind: LivePagefind;
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
    site: SearchSite,
    now: () => number,
    pages: Map<string, PageDigest>,
    map: SearchMap | null,
  ) {
    this.#site = site;
    this.#pagefind = new LivePagefind(site.site);
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
  static async open(site: SearchSite, now: () => number = Date.now): Promise<SearchIndexer> {
    const [pages, map] = await Promise.all([digestPages(site.site), readSearchMap(site.mapFile, site.site)]);
    return new SearchIndexer(site, now, pages, map);
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
   * Makes the fresh index after files of the site were written or removed, and has it put in place.
   * @param files paths from the root of the site; others than pages are ignored.
   * @returns false when the search already answers right, or cannot before the first `fold`.
   * @throws Error when it cannot be made or put in place; the next call tries again. A removed page is no longer offered
   * all the same: without Pagefind, the others are then found as the main index has them.
   */
  refresh(files: readonly string[]): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#read(files);
      const map = this.#map;
      if (!map) return false;
      try {
        return await this.#complete(map, await this.#makeFresh(map));
      } catch (error) {
        if (!this.#hasToForget) throw error;
        this.#last = null;
        const plan = planFresh(this.#pages, map, 0);
        await this.#complete(map, await makeFreshUpdate(this.#site.site, map, plan, this.#pagefind));
        throw error;
      }
    });
  }

  /** Has a fresh index put in place, and the words of removed pages taken out of the main one. */
  async #complete(map: SearchMap, fresh: FreshUpdate): Promise<boolean> {
    const { site, place } = this.#site;
    const { added, entry } = fresh;
    const withdrawal = await withdrawRemoved(site, map, this.#pages);
    const obsolete = await this.#listOldFresh(fresh);
    const { withdrawn } = withdrawal;
    if (withdrawn.length === 0 && obsolete.length === 0 && (await isInPlace(site, entry))) return false;
    await place({ added, replaced: [entry, ...withdrawn], obsolete });
    await this.#forget(withdrawal);
    return true;
  }

  /**
   * Makes the whole main index anew, while `refresh` goes on, and has it put in place. One at a time.
   * @throws Error when it cannot be made; nothing is changed then.
   */
  async fold(options: FoldOptions): Promise<void> {
    const { site, work } = this.#site;
    const made = await makeMainIndex(site, work, options);
    await compressIndex(work);
    await this.#inTurn(() => this.#placeMain(made));
  }

  async #placeMain(made: SearchMap): Promise<void> {
    const { site, work, place } = this.#site;
    const former = this.#map ?? noMap;
    const { added, replaced, superseded, obsolete } = await placeMainIndex(work, site);
    await rm(work, { recursive: true, force: true });
    const map = { ...made, superseded: superseded.filter((file) => !former.superseded.includes(file)) };
    this.#differences = 0;
    const fresh = await this.#makeFresh(map);
    const withdrawal = await withdrawRemoved(site, map, this.#pages);
    const old = former.superseded.filter((file) => superseded.includes(file));
    await place({
      added: [...added, ...fresh.added],
      replaced: [...replaced, fresh.entry, ...withdrawal.withdrawn],
      obsolete: [...obsolete, ...old, ...(await this.#listOldFresh(fresh))],
    });
    await this.#forget(withdrawal);
  }

  /** Ends what works for the search. */
  async stop(): Promise<void> {
    await this.#turn;
    await this.#pagefind.stop();
  }

  /** Reads files again, and sees which pages are gone. */
  async #read(files: readonly string[]): Promise<void> {
    const former = files.filter((file) => this.#pages.delete(file));
    for await (const { file, digest, language } of readPages(this.#site.site, files))
      this.#pages.set(file, { digest, language });
    if (former.some((file) => !this.#pages.has(file))) this.#hasToForget = true;
  }

  #listOldFresh({ path }: FreshUpdate): Promise<readonly string[]> {
    return listOldFresh(this.#site.site, path, this.#hasToForget ? 0 : KEPT_FRESH);
  }

  /** Takes note that the words of removed pages are out of the index that is served. */
  async #forget({ map }: Withdrawal): Promise<void> {
    if (map !== this.#map) await this.#remember(map);
    this.#hasToForget = false;
  }

  async #remember(map: SearchMap): Promise<void> {
    await writeSearchMap(this.#site.mapFile, map);
    this.#map = map;
  }

  /** Makes the fresh index that completes a main one; the last one is made once. */
  async #makeFresh(map: SearchMap): Promise<FreshUpdate> {
    const plan: FreshPlan = planFresh(this.#pages, map);
    if (plan.differences === 0 || this.#differences === 0) this.#differsSince = this.#now();
    this.#differences = plan.differences;
    const digest = JSON.stringify([map.main, plan.digest]);
    if (this.#last?.digest === digest) return this.#last.fresh;
    this.#changedAt = this.#now();
    const fresh = await makeFreshUpdate(this.#site.site, map, plan, this.#pagefind);
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
