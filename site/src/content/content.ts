import {
  type ContentModelName,
  type Entry,
  type PublishedState,
  type SiteLocale,
  siteLocales,
} from '@agenda21/content-types';
import { type LocaleIndex, indexLocale, linkKey } from './locale-index.ts';
import { parseEntries } from './parse-entries.ts';
import type { LinkField, Shown, TargetOf } from './shown.ts';

/** What the pages read: the published state, checked once, looked up in one step. */
export class Content {
  readonly state: PublishedState;
  readonly #entries: readonly Entry[];
  readonly #indexes = new Map<SiteLocale, LocaleIndex>();

  /** @throws ContentError when entries do not fit their models, all faults at once. */
  constructor(state: PublishedState) {
    this.state = state;
    this.#entries = parseEntries(state.entries);
  }

  #index(locale: SiteLocale): LocaleIndex {
    const index = this.#indexes.get(locale) ?? indexLocale(this.#entries, locale);
    this.#indexes.set(locale, index);
    return index;
  }

  /** Every entry of a model in a language, in the order lists show them. */
  all<N extends ContentModelName>(model: N, locale: SiteLocale): readonly Shown<N>[] {
    return (this.#index(locale).byModel.get(model) ?? []) as readonly Shown<N>[];
  }

  /** The entry at the end of an address, or null. */
  bySegment<N extends ContentModelName>(model: N, segment: string, locale: SiteLocale): Shown<N> | null {
    return (this.#index(locale).bySegment.get(`${model} ${segment}`) ?? null) as Shown<N> | null;
  }

  /** A document in a language, in French when it is not translated, or null when it is not published. */
  byId<N extends ContentModelName>(model: N, documentId: string, locale: SiteLocale): Shown<N> | null {
    return (this.#index(locale).byDocument.get(`${model} ${documentId}`) ?? null) as Shown<N> | null;
  }

  /** The published documents a list of identifiers names, in its order. */
  byIds<N extends ContentModelName>(
    model: N,
    documentIds: readonly string[],
    locale: SiteLocale,
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
    return (this.#index(target.locale).byLink.get(key) ?? []) as readonly Shown<N>[];
  }

  /** The settings of the portal, or null before they are published. */
  settings(locale: SiteLocale): Shown<'site-settings'> | null {
    return this.all('site-settings', locale)[0] ?? null;
  }

  /** The same document in every language that shows it. */
  versions<N extends ContentModelName>(shown: Shown<N>): readonly Shown<N>[] {
    return siteLocales.flatMap(
      (locale) => this.byId(shown.entry.model, shown.entry.documentId, locale) ?? [],
    );
  }
}
