import { findPart } from './find-part.ts';
import { FiltersView } from './filters-view.ts';
import { ResultsView } from './results-view.ts';
import { type SearchIndex, openIndex } from './search-index.ts';
import { type SearchState, isAsking, readState, writeState } from './search-state.ts';
import { type SearchWords, sayFound } from './search-words.ts';

/** Typing asks again after this silence, in milliseconds, and from this number of letters. */
const typingPause = 500;
const shortestTyped = 3;

/** `<site-search>`: brings the search form to life. Its markup is in SearchPanel.astro. */
class SiteSearch extends HTMLElement {
  readonly #language = document.documentElement.lang;
  readonly #pageTitle = document.title;
  #words!: SearchWords;
  #form!: HTMLFormElement;
  #filters!: FiltersView;
  #results!: ResultsView;
  #index: Promise<SearchIndex> | undefined;
  #attempts = 0;
  #run = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '') as SearchWords;
    this.#form = findPart(this, 'form', HTMLFormElement);
    this.#filters = new FiltersView(this, this.#language);
    this.#results = new ResultsView(this);
    this.#listen();
    findPart(this, 'filters', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    void this.#restore();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target !== this.#query) this.#ask('push');
    });
    this.#query.addEventListener('input', () => this.#askSoon());
    findPart(this, 'clear', HTMLElement).addEventListener('click', () => this.#clearFilters());
    findPart(this, 'more', HTMLElement).addEventListener('click', () => void this.#showMore());
    findPart(this, 'retry', HTMLElement).addEventListener('click', () => {
      this.#query.focus();
      void this.#restore();
    });
    addEventListener('popstate', () => void this.#restore());
  }

  get #query(): HTMLInputElement {
    return findPart(this, 'query', HTMLInputElement);
  }

  #show(part: string, isShown: boolean): void {
    findPart(this, part, HTMLElement).hidden = !isShown;
  }

  #say(words: string): void {
    findPart(this, 'status', HTMLElement).textContent = words;
    document.title = words ? `${words} – ${this.#pageTitle}` : this.#pageTitle;
  }

  /** Another address at each attempt: browsers remember a script that failed to load. */
  async #open(): Promise<SearchIndex> {
    const address = this.dataset['index'] ?? '';
    this.#attempts += 1;
    const index = await openIndex(
      this.#attempts === 1 ? address : `${address}?${this.#attempts}`,
      this.#language,
    );
    this.#filters.fill(index.counts);
    return index;
  }

  /** Takes up what the address of the page asks. */
  async #restore(): Promise<void> {
    const state = readState(new URLSearchParams(location.search));
    this.#query.value = state.query;
    await this.#answer(() => state);
  }

  #askSoon(): void {
    clearTimeout(this.#typing);
    const { length } = this.#query.value.trim();
    if (length > 0 && length < shortestTyped) return;
    this.#typing = setTimeout(() => this.#ask('replace'), typingPause);
  }

  #ask(history: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    void this.#answer(({ counts }) => {
      this.#filters.completeTerritory(counts);
      const fields = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
      const state = readState(new URLSearchParams(fields));
      const address = `${location.pathname}${writeState(state)}`;
      if (address !== `${location.pathname}${location.search}`) {
        globalThis.history[`${history}State`](null, '', address);
      }
      return state;
    });
  }

  #clearFilters(): void {
    this.#filters.choose(readState(new URLSearchParams()));
    this.#ask('push');
    this.#query.focus();
  }

  async #answer(readAsked: (index: SearchIndex) => SearchState): Promise<void> {
    const run = ++this.#run;
    this.#show('failure', false);
    try {
      if (!this.#index) this.#say(this.#words.loading);
      this.#index ??= this.#open();
      const index = await this.#index;
      if (run === this.#run) await this.#find(index, readAsked(index), () => run !== this.#run);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  async #find(index: SearchIndex, state: SearchState, isStale: () => boolean): Promise<void> {
    this.#filters.choose(state);
    const isAsked = isAsking(state);
    const { hits, counts } = isAsked ? await index.find(state) : { hits: [], counts: index.counts };
    await this.#results.show(hits, isStale);
    if (isStale()) return;
    this.#filters.showCounts(counts);
    this.#show('clear', isAsking({ ...state, query: '' }));
    this.#show('nothing', isAsked && hits.length === 0);
    this.#say(isAsked ? sayFound(this.#words, this.#language, hits.length, state.query) : '');
  }

  async #showMore(): Promise<void> {
    await this.#results.showMore().catch((error: unknown) => this.#fail(error));
  }

  /** Says that the search does not work, and why to whoever looks into the console. */
  #fail(error: unknown): void {
    console.error(error); // eslint-disable-line no-console -- the one place where a developer can see the cause
    this.#index = undefined;
    this.#say('');
    this.#show('nothing', false);
    this.#show('failure', true);
  }
}

customElements.define('site-search', SiteSearch);
