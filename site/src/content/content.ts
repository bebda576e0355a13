import {
  type ContentModelName,
  type PublishedAddress,
  type Locale,
  defaultLocale,
  localesOfSettings,
} from '@agenda21/content-types';
import type { DerivedValues } from './derived-values.ts';
import { documentKey } from './entry-store.ts';
import { type View, linkKey, placesIn, placesKey, readKey, segmentKey } from './locale-view.ts';
import { noteRead } from './reads.ts';
import type { LinkField, Place, Shown, TargetOf } from './shown.ts';

/** Where a content looks up what it answers. */
export interface Lookups {
  view(locale: Locale): View;
  addresses(): readonly PublishedAddress[];
  today(): string;
  readonly derived: DerivedValues;
}

/** Names the list of addresses as a read. */
export const addressesKey = 'addresses';

/** Names the day as a read. */
export const todayKey = 'today';

/** What the pages read. Each look-up is noted as a read of the page that is being made. */
export class Content {
  readonly #lookups: Lookups;

  constructor(lookups: Lookups) {
    this.#lookups = lookups;
  }

  #viewOf(locale: Locale, key: string): View {
    noteRead(readKey(locale, key));
    return this.#lookups.view(locale);
  }

  /** Every entry of a model in a language, in the order lists show them. A page that shows only some reads them by `derive`. */
  all<N extends ContentModelName>(model: N, locale: Locale): readonly Shown<N>[] {
    return this.#viewOf(locale, model).list(model) as readonly Shown<N>[];
  }

  /**
   * Where the pages of a model are in a language, in the order of their addresses. Who reads only this is not concerned by
   * what the pages say.
   */
  places(model: ContentModelName, locale: Locale): readonly Place[] {
    return placesIn(this.#viewOf(locale, placesKey(model)).list(model));
  }

  /** The entry at the end of an address, or null. */
  bySegment<N extends ContentModelName>(model: N, segment: string, locale: Locale): Shown<N> | null {
    const key = segmentKey(model, segment);
    return this.#viewOf(locale, key).segment(key) as Shown<N> | null;
  }

  /** A document in a language, in French when it is not translated, or null when it is not published. */
  byId<N extends ContentModelName>(model: N, documentId: string, locale: Locale): Shown<N> | null {
    const key = documentKey({ model, documentId });
    return this.#viewOf(locale, key).document(key) as Shown<N> | null;
  }

  /** The published documents a list of identifiers names, in its order. */
  byIds<N extends ContentModelName>(
    model: N,
    documentIds: readonly string[],
    locale: Locale,
  ): readonly Shown<N>[] {
    return documentIds.flatMap((documentId) => this.byId(model, documentId, locale) ?? []);
  }

  /** The way back of a relation: the entries of `model` whose `field` names the target. */
  linking<N extends ContentModelName, F extends LinkField<N>>(
    model: N,
    field: F,
    target: Shown<TargetOf<N, F>>,
  ): readonly Shown<N>[] {
    const key = linkKey(model, field, target.entry.documentId);
    return this.#viewOf(target.locale, key).linking(key) as readonly Shown<N>[];
  }

  /** The languages that the portal is served in, as its settings say in French. */
  get locales(): readonly Locale[] {
    return this.derive('languages', () => localesOfSettings(this.settings(defaultLocale)?.entry.data));
  }

  /** The settings of the portal, or null before they are published. */
  settings(locale: Locale): Shown<'site-settings'> | null {
    return this.all('site-settings', locale)[0] ?? null;
  }

  /** What the portal declares of its accessibility, or null before that is published. */
  accessibilityStatement(locale: Locale): Shown<'accessibility-statement'> | null {
    return this.all('accessibility-statement', locale)[0] ?? null;
  }

  /** The same document in every language that shows it. */
  versions<N extends ContentModelName>(shown: Shown<N>): readonly Shown<N>[] {
    return this.locales.flatMap(
      (locale) => this.byId(shown.entry.model, shown.entry.documentId, locale) ?? [],
    );
  }

  /** Every address a document was ever published under. */
  get addresses(): readonly PublishedAddress[] {
    noteRead(addressesKey);
    return this.#lookups.addresses();
  }

  /**
   * The day of which pages speak, `YYYY-MM-DD` in France. Read it within `derive`: a page is then made again on the day when
   * what it says of a date changes, not every night.
   */
  get today(): string {
    noteRead(todayKey);
    return this.#lookups.today();
  }

  /**
   * A value worked out from the content once for all the pages that show it. A page that reads it is made again when the
   * value changes, not when something it was made from does.
   * @param name names the value and all that `compute` depends on beside the content: its language, the rank of a page…
   */
  derive<T>(name: string, compute: () => T): T {
    return this.#lookups.derived.read(name, compute);
  }

  /**
   * A value that takes long to work out, kept until what it was made from changes, and made again when a page asks for it.
   * Only what is made late reads it: see `isOpenData`.
   */
  deriveLate<T>(name: string, compute: () => T): T {
    return this.#lookups.derived.read(name, compute, true);
  }
}
