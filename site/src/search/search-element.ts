import { findPart } from './find-part.ts';
import { FiltersView } from './filters-view.ts';
import { ResultsView } from './results-view.ts';
import { SearchIndex } from './search-index.ts';
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
    this.#filters.listen(() => void this.#showCounts());
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
  #open(): Promise<SearchIndex> {
    const { script = '', entry = '', fresh = '' } = this.dataset;
    this.#attempts += 1;
    const address = this.#attempts === 1 ? script : `${script}?${this.#attempts}`;
    return SearchIndex.open({ script: address, entry, fresh }, this.#language);
  }

  /** Takes up what the address of the page asks. */
  async #restore(): Promise<void> {
    const state = readState(new URLSearchParams(location.search));
    this.#query.value = state.query;
    await this.#answer(() => Promise.resolve(state));
  }

  #askSoon(): void {
    clearTimeout(this.#typing);
    const { length } = this.#query.value.trim();
    if (length > 0 && length < shortestTyped) return;
    this.#typing = setTimeout(() => this.#ask('replace'), typingPause);
  }

  #ask(history: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    void this.#answer(async (index, isStale) => {
      await this.#completeTerritory(index);
      const fields = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
      const state = readState(new URLSearchParams(fields));
      const address = `${location.pathname}${writeState(state)}`;
      if (!isStale() && address !== `${location.pathname}${location.search}`) {
        globalThis.history[`${history}State`](null, '', address);
      }
      return state;
    });
  }

  async #completeTerritory(index: SearchIndex): Promise<void> {
    if (!this.#filters.hasTerritory) return;
    const { totals } = await index.find(readState(new URLSearchParams()), ['territoire']);
    this.#filters.completeTerritory(totals);
  }

  #clearFilters(): void {
    this.#filters.choose(readState(new URLSearchParams()));
    this.#ask('push');
    this.#query.focus();
  }

  async #answer(
    readAsked: (index: SearchIndex, isStale: () => boolean) => Promise<SearchState>,
  ): Promise<void> {
    const run = ++this.#run;
    const isStale = () => run !== this.#run;
    this.#show('failure', false);
    try {
      if (!this.#index) this.#say(this.#words.loading);
      this.#index ??= this.#open();
      const index = await this.#index;
      const state = isStale() ? null : await readAsked(index, isStale);
      if (state && !isStale()) await this.#find(index, state, isStale);
    } catch (error) {
      if (!isStale()) this.#fail(error);
    }
  }

  async #find(index: SearchIndex, state: SearchState, isStale: () => boolean): Promise<void> {
    this.#filters.choose(state);
    const found = await index.find(state, this.#filters.counted(state));
    await this.#results.show(found.hits, isStale);
    if (isStale()) return;
    const isAsked = isAsking(state);
    this.#filters.show(found, state);
    this.#show('clear', isAsking({ ...state, query: '' }));
    this.#show('nothing', isAsked && found.hits.length === 0);
    this.#say(isAsked ? sayFound(this.#words, this.#language, found.hits.length, state.query) : '');
  }

  /** Counts again what the address asks: more filters came into sight. */
  async #showCounts(): Promise<void> {
    const run = this.#run;
    const state = readState(new URLSearchParams(location.search));
    try {
      this.#index ??= this.#open();
      const found = await (await this.#index).find(state, this.#filters.counted(state));
      if (run === this.#run) this.#filters.show(found, state);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  async #showMore(): Promise<void> {
    // The index was made anew since: what is left of the list is no longer there to be read.
    await this.#results.showMore().catch(() => this.#restore());
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
