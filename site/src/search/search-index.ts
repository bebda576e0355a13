import { type Counts, dropStale } from './drop-stale.ts';
import type { Hit, Pagefind, PagefindInstance } from './pagefind.ts';
import {
  type Generation,
  type IndexAddresses,
  SearchUnavailableError,
  openGeneration,
  readGenerationName,
} from './search-generation.ts';
import { type Facet, type SearchState, isAsking, toFilters } from './search-state.ts';
import { toSearchTerm } from './search-term.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** For each value of a counted filter, how many pages choosing it would show. */
  readonly counts: Counts;
  /** The counts of the whole index: the values that exist. */
  readonly totals: Counts;
}

/** How long the index may take to load, in milliseconds: enough for 200 KB at 128 kbit/s. */
const longestLoading = 15_000;

const nothing: Found = { hits: [], counts: {}, totals: {} };

/** Gives up what takes too long: Pagefind never answers when one of its files cannot be read. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new SearchUnavailableError('The index does not come.'));
    const timer = setTimeout(late, longestLoading);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The filters, each chosen as it need be for Pagefind to load it. */
function naming(counted: readonly Facet[]): Readonly<Partial<Record<Facet, { any: readonly string[] }>>> {
  return Object.fromEntries(counted.map((facet) => [facet, { any: [''] }]));
}

function withoutZeros(counts: Counts): Counts {
  const kept = Object.entries(counts).map(([facet, values]) => {
    const used = Object.entries(values).filter(([, count]) => count > 0);
    return [facet, Object.fromEntries(used)];
  });
  return Object.fromEntries(kept);
}

/** Counts the values of the whole index, once for a generation. */
async function countAll(
  { stale, totals }: Generation,
  instance: PagefindInstance,
  counted: readonly Facet[],
): Promise<Counts> {
  if (counted.length === 0) return {};
  const key = counted.join();
  const count = async () =>
    withoutZeros(dropStale(await instance.search(null, { filters: {} }), stale).filters);
  const known = totals.get(key) ?? count();
  totals.set(key, known);
  return known;
}

/** The index of the language of the page: always as it is published at the time of the question. */
export class SearchIndex {
  readonly #pagefind: Pagefind;
  readonly #addresses: IndexAddresses;
  readonly #language: string;
  #generation: Generation;
  #former: PagefindInstance | null = null;

  private constructor(
    pagefind: Pagefind,
    addresses: IndexAddresses,
    language: string,
    generation: Generation,
  ) {
    this.#pagefind = pagefind;
    this.#addresses = addresses;
    this.#language = language;
    this.#generation = generation;
  }

  /**
   * Loads the index.
   * @param language the language of the page: the index has one part for each.
   * @throws when the index cannot be loaded, or not in time.
   */
  static async open(addresses: IndexAddresses, language: string): Promise<SearchIndex> {
    const load = async () => {
      const pagefind = (await import(/* @vite-ignore */ addresses.script)) as Pagefind;
      const generation = await openGeneration(pagefind, addresses, language);
      return new SearchIndex(pagefind, addresses, language, generation);
    };
    return inTime(load());
  }

  /**
   * Answers a question.
   * @param counted the filters whose values are counted: each costs a file to load, once.
   * @throws SearchUnavailableError when the network is down, or does not answer.
   */
  async find(state: SearchState, counted: readonly Facet[]): Promise<Found> {
    const generation = this.#generation;
    const [name, found] = await inTime(
      Promise.all([readGenerationName(this.#addresses), this.#findIn(generation, state, counted)]),
    );
    if (name === generation.name) return found;
    if (generation === this.#generation) await this.#renew();
    return inTime(this.#findIn(this.#generation, state, counted));
  }

  /** What was found before may still be read, page after page, until the next renewal. */
  async #renew(): Promise<void> {
    const former = this.#generation.instance;
    this.#generation = await inTime(openGeneration(this.#pagefind, this.#addresses, this.#language));
    await this.#former?.destroy();
    this.#former = former;
  }

  async #findIn(generation: Generation, state: SearchState, counted: readonly Facet[]): Promise<Found> {
    const { instance, stale } = generation;
    if (!instance) return nothing;
    await instance.preload(null, { filters: naming(counted) });
    const totals = await countAll(generation, instance, counted);
    if (!isAsking(state)) return { hits: [], counts: totals, totals };
    const term = state.query ? toSearchTerm(state.query, this.#language) : null;
    const ask = async (except?: Facet) =>
      dropStale(await instance.search(term, { filters: toFilters(state, except) }), stale);
    const narrowed = counted.filter((facet) => state.chosen[facet].length > 0);
    const [all, ...others] = await Promise.all([ask(), ...narrowed.map((facet) => ask(facet))]);
    const widened = narrowed.map((facet, rank) => [facet, others[rank]?.filters[facet] ?? {}]);
    return { hits: all.results, counts: { ...all.filters, ...Object.fromEntries(widened) }, totals };
  }
}
