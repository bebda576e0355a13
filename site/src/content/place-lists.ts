/** The digital places by commune. */
import { type Locale, localizePath, nthPagePath, sections, wordsSegment } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { sortingTag } from '../lib/intl-tags.ts';
import type { Card } from '../lib/card.ts';
import { toCard } from './cards.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import { type RecordList, pageStarts } from './list-pages.ts';
import type { Shown } from './shown.ts';

type Place = Shown<'digital-place'>;

/** The places of a commune that a page of the list shows. */
export interface CommunePlaces {
  readonly commune: string;
  readonly id: string;
  readonly cards: readonly Card[];
}

/** The name of the commune of a place. */
export function communeOf({ entry, locale }: Place, content: Content): string {
  const territory = content.byId('territory', entry.data.territory, locale);
  return territory?.entry.data.title ?? stringsOf(locale).places.noCommune;
}

const idOf = (commune: string) => `commune-${wordsSegment(commune)}`;

/** Every place of a language, by the name of its commune then by its own. */
function sortByCommune(content: Content, locale: Locale): readonly Place[] {
  return content.derive(`places by commune ${locale}`, () => {
    const collator = new Intl.Collator(sortingTag(locale), { numeric: true });
    const named = content
      .all('digital-place', locale)
      .map((place) => ({ place, commune: communeOf(place, content) }));
    return named.toSorted((a, b) => collator.compare(a.commune, b.commune)).map(({ place }) => place);
  });
}

/** The list of the places of a language. */
export function placeList(content: Content, locale: Locale): RecordList<'digital-place'> {
  return { name: `digital-place by commune ${locale}`, read: () => sortByCommune(content, locale) };
}

/** Gathers the places of a page by commune. */
export function gatherByCommune(places: readonly Place[], content: Content): readonly CommunePlaces[] {
  return [...Map.groupBy(places, (place) => communeOf(place, content))].map(([commune, group]) => ({
    commune,
    id: idOf(commune),
    // The heading above says the commune.
    cards: group.map((place) => ({ ...toCard(place, content), detail: '' })),
  }));
}

/** More communes than this are found by their initial: hundreds of links would make the page heavy. */
const mostCommunes = 40;

const initialOf = (commune: string) => commune.normalize('NFD').charAt(0).toUpperCase();

/** What the list begins with each of: the commune of each place, or its initial, with the first commune and its rank. */
function findFirsts(communes: readonly string[]) {
  const labelOf = new Set(communes).size > mostCommunes ? initialOf : (commune: string) => commune;
  const firsts = new Map<string, { readonly commune: string; readonly rank: number }>();
  for (const [rank, commune] of communes.entries()) {
    if (!firsts.has(labelOf(commune))) firsts.set(labelOf(commune), { commune, rank });
  }
  return [...firsts];
}

function indexCommunes(content: Content, locale: Locale): readonly FrameLink[] {
  const list = placeList(content, locale);
  const starts = pageStarts(content, list);
  const communes = list.read().map((place) => communeOf(place, content));
  return findFirsts(communes).map(([label, { commune, rank }]) => {
    const page = starts.findLastIndex((start) => start <= rank) + 1;
    const path = localizePath(nthPagePath(sections.places, page), locale);
    return { href: `${path}#${idOf(commune)}`, label };
  });
}

/** The communes that have places, or their initials when they are many, and where the list shows them. */
export function communeIndex(content: Content, locale: Locale): readonly FrameLink[] {
  return content.derive(`commune index ${locale}`, () => indexCommunes(content, locale));
}

/** Tells whether a digital place is published: only then is there something to look for. */
export function hasPlaces(content: Content, locale: Locale): boolean {
  return content.derive(`has places ${locale}`, () => content.places('digital-place', locale).length > 0);
}
