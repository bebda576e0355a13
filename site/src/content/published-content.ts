import {
  type Entry,
  type PublishedAddress,
  type PublishedState,
  type Locale,
  type StateChange,
  defaultLocale,
  entryKey,
  isLocale,
} from '@agenda21/content-types';
import { Content, addressesKey, todayKey } from './content.ts';
import { DerivedValues } from './derived-values.ts';
import { showDraft } from './draft-view.ts';
import { EntryStore } from './entry-store.ts';
import { LocaleView } from './locale-view.ts';
import { parseEntries } from './parse-entries.ts';

/** The published state, checked and indexed, changed in place. */
export class PublishedContent {
  readonly #store = new EntryStore();
  readonly #entries = new Map<string, Entry>();
  /** Of the languages that something was read in. */
  readonly #views = new Map<Locale, LocaleView>();
  readonly #derived = new DerivedValues();
  #addresses: readonly PublishedAddress[];
  #today: string;
  /** What the pages read of it. */
  readonly content: Content;

  /** @throws ContentError when entries do not fit their models or want one address. */
  constructor(state: PublishedState) {
    const entries = parseEntries(state.entries);
    this.#store.replace([], entries);
    for (const entry of entries) this.#entries.set(entryKey(entry), entry);
    this.#addresses = state.addresses;
    this.#today = state.today;
    this.content = new Content({
      view: (locale) => this.#viewOf(locale),
      addresses: () => this.#addresses,
      today: () => this.#today,
      derived: this.#derived,
    });
  }

  #viewOf(locale: Locale): LocaleView {
    const known = this.#views.get(locale);
    if (known) return known;
    const view = new LocaleView(locale);
    this.#views.set(locale, view);
    view.fill([...this.#store.documents].flatMap((key) => this.#store.choose(key, locale) ?? []));
    return view;
  }

  /**
   * Shows a changed state.
   * @returns the keys of the reads that would now answer otherwise.
   * @throws ContentError when the new entries do not fit; nothing is changed then.
   */
  apply({ entries: raws, removed, addresses, today }: StateChange): ReadonlySet<string> {
    const entries = parseEntries(raws);
    const keys = new Set([...removed, ...entries.map(entryKey)]);
    const replaced = [...keys].flatMap((key) => this.#entries.get(key) ?? []);
    const documents = this.#store.replace(replaced, entries);
    for (const key of keys) this.#entries.delete(key);
    for (const entry of entries) this.#entries.set(entryKey(entry), entry);
    const touched = new Set([...documents].flatMap((document) => this.#refresh(document)));
    if (addresses) {
      this.#addresses = addresses;
      touched.add(addressesKey);
    }
    if (today) {
      this.#today = today;
      touched.add(todayKey);
    }
    return new Set([...touched, ...this.#derived.refresh(touched)]);
  }

  #refresh(document: string): readonly string[] {
    return [...this.#views].flatMap(([locale, view]) =>
      view.replace(document, this.#store.choose(document, locale)),
    );
  }

  /** What the page of a draft reads: all that is published, with the draft in the place of its published version. */
  withDraft(draft: Entry): Content {
    const own = draft.locale !== null && isLocale(draft.locale) ? draft.locale : defaultLocale;
    const view = showDraft(this.#viewOf(own), draft, own);
    return new Content({
      view: (locale) => (locale === own ? view : this.#viewOf(locale)),
      addresses: () => this.#addresses,
      today: () => this.#today,
      derived: new DerivedValues(),
    });
  }
}
