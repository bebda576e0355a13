/** What the page of a territory tells beside what is on it: its parts, and what is near. */
import { type Locale, defaultLocale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { writingTag } from '../lib/intl-tags.ts';
import { sayDistance } from '../places/nearest.ts';
import { type Located, type Nearby, findNearby } from '../places/nearby.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import {
  type Territory,
  choiceKey,
  everything,
  hasTerritoryPage,
  partsOf,
  tallyAround,
  tallyOf,
  territoriesOf,
} from './located-records.ts';
import { positionOf, positionOfPlace } from './place-finder.ts';
import { linkTo } from './record-links.ts';
import type { Shown } from './shown.ts';
import { territoryHref } from './territory-map.ts';

/** Something near, and what is said of it. */
export interface NearLink extends FrameLink {
  readonly fact: string;
}

/** As far as one goes for help, and how many places are told, in kilometres. */
const placesAround = { within: 30, most: 5 };
const neighboursAround = { within: 25, most: 6 };
const mostServices = 8;

const locate = (id: string, position: readonly [number, number] | null): readonly Located[] =>
  position ? [{ id, latitude: position[0], longitude: position[1] }] : [];

/** The communes among territories: the middle of a wider one is near nothing. */
const locateCommunes = (territories: readonly Territory[]): readonly Located[] =>
  territories
    .filter(({ entry }) => entry.data.type === 'commune')
    .flatMap(({ entry }) => locate(entry.documentId, positionOf(entry.data)));

/** Where the digital places are, whatever they say: the same in every language. */
const locatePlaces = (content: Content): readonly Located[] =>
  content.derive('positions of places', () =>
    content
      .all('digital-place', defaultLocale)
      .flatMap((place) => locate(place.entry.documentId, positionOfPlace(place, content))),
  );

function placesNear(content: Content): Readonly<Record<string, readonly Nearby[]>> {
  return content.derive('places near communes', () =>
    findNearby(locateCommunes(content.all('territory', defaultLocale)), locatePlaces(content), placesAround),
  );
}

function communesNear(content: Content): Readonly<Record<string, readonly Nearby[]>> {
  return content.derive('communes near communes', () => {
    const filled = locateCommunes(
      content.byIds('territory', territoriesOf(content, defaultLocale, everything), defaultLocale),
    );
    return findNearby(filled, filled, neighboursAround);
  });
}

/** The part of a whole that is about one territory: its page does not depend on the rest. */
function pick(
  content: Content,
  name: string,
  read: (content: Content) => Readonly<Record<string, readonly Nearby[]>>,
  { entry }: Territory,
): readonly Nearby[] {
  return content.derive(`${name} ${entry.documentId}`, () => read(content)[entry.documentId] ?? []);
}

/** The digital places nearest to a commune, the nearest first. */
export function nearPlaces(content: Content, territory: Territory): readonly NearLink[] {
  const { locale } = territory;
  return pick(content, 'places near', placesNear, territory).flatMap(({ id, distance }) => {
    const place = content.byId('digital-place', id, locale);
    return place ? [{ ...linkTo(place), fact: sayDistance(distance, writingTag(locale)) }] : [];
  });
}

/** The services for which one is helped at the places that are near. */
export function servicesNear(content: Content, territory: Territory): readonly FrameLink[] {
  const { locale } = territory;
  const places = pick(content, 'places near', placesNear, territory).map(({ id }) => id);
  const services = content
    .byIds('digital-place', places, locale)
    .flatMap((place): readonly Shown<'digital-service'>[] =>
      content.linking('digital-service', 'places', place),
    );
  const known = new Map(services.map((service) => [service.entry.documentId, service]));
  return [...known.values()].slice(0, mostServices).map((service) => linkTo(service));
}

/** `12 fiches`. */
export function sayRecords(count: number, locale: Locale): string {
  const { formats, map } = stringsOf(locale);
  return formats.count(count, map.records);
}

const linkToTerritory = (territory: Territory): FrameLink => ({
  href: territoryHref(territory),
  label: territory.entry.data.title,
});

/** The nearest communes that hold something, with how much and how far. */
export function neighboursOf(content: Content, territory: Territory): readonly NearLink[] {
  const { locale } = territory;
  return pick(content, 'communes near', communesNear, territory).flatMap(({ id, distance }) => {
    const near = content.byId('territory', id, locale);
    if (!near) return [];
    const records = sayRecords(tallyOf(content, near)[choiceKey(everything)] ?? 0, locale);
    return [{ ...linkToTerritory(near), fact: `${records} · ${sayDistance(distance, writingTag(locale))}` }];
  });
}

/** The parts of a territory that have a page. */
export function filledParts(content: Content, territory: Territory): readonly FrameLink[] {
  return partsOf(content, territory)
    .filter((part) => hasTerritoryPage(content, part))
    .map(linkToTerritory);
}

/** How much a territory holds, in words: an intercommunalité holds what its communes do. */
export function sayWhatIsThere(content: Content, territory: Territory): string {
  const { documentId, data } = territory.entry;
  const isAround = data.type === 'intercommunalité';
  const name = `records ${isAround ? 'around' : 'on'} ${documentId} ${territory.locale}`;
  return content.derive(name, () => {
    const tally = (isAround ? tallyAround : tallyOf)(content, territory);
    return sayRecords(tally[choiceKey(everything)] ?? 0, territory.locale);
  });
}

/** What the territory is part of, from the largest, as far as each has a page. */
export function wholesOf(content: Content, territory: Territory): readonly FrameLink[] {
  const wholes: Territory[] = [];
  // Editors may close a loop by mistake.
  const seen = new Set([territory.entry.documentId]);
  for (let next = territory.entry.data.parent; next && !seen.has(next);) {
    seen.add(next);
    const whole = content.byId('territory', next, territory.locale);
    if (whole && hasTerritoryPage(content, whole)) wholes.unshift(whole);
    next = whole?.entry.data.parent ?? null;
  }
  return wholes.map(linkToTerritory);
}
