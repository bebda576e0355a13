/** What the map shows: territories that hold something, gathered where they would overlap, and the ways to choose. */
import { type Locale, localizePath, locatedModels, mapPath, territoryPath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { sortingTag } from '../lib/intl-tags.ts';
import { bringInside, groupPoints, isBeyond } from '../map/group-points.ts';
import type { MapEntry, MapItem, MapPoint } from '../map/map-point.ts';
import { type Spot, toSpot } from '../map/projection.ts';
import type { PointKind } from '../map/shapes.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import {
  type MapChoice,
  type Tally,
  type Territory,
  choiceKey,
  everything,
  filledChoices,
  readChoiceKey,
  tallyAround,
  tallyOf,
  territoriesOf,
} from './located-records.ts';

export interface TerritoryMap {
  readonly entries: readonly MapEntry[];
  /** What has no place on the map. */
  readonly others: readonly MapItem[];
}

/** With more territories than this, communes are told by their intercommunalité: the page would be heavy. */
const mostItems = 60;

/** The link to what is on and around a territory. */
export function territoryHref({ entry, locale }: Territory): string {
  return localizePath(territoryPath(entry.data), locale);
}

function spotOf({ latitude, longitude, type }: Territory['entry']['data']): Spot | null {
  const isGround = type === 'département' || type === 'pays étranger';
  return isGround || latitude === null || longitude === null ? null : toSpot({ latitude, longitude });
}

/** The kind that all the records of a choice are of, when they are of one. */
function kindOf(tally: Tally, { kind, theme }: MapChoice): PointKind {
  if (kind) return kind;
  const held = locatedModels.filter((model) => tally[choiceKey({ kind: model, theme })]);
  return held.length === 1 ? (held[0] ?? 'several') : 'several';
}

/** The intercommunalité of a commune; itself for another territory, and for a commune that says none. */
function foldInto(territory: Territory, content: Content): Territory {
  const { type, parent } = territory.entry.data;
  const around =
    type === 'commune' && parent ? content.byId('territory', parent, territory.locale) : territory;
  return around?.entry.data.type === 'intercommunalité' ? around : territory;
}

/** The territories that a map shows, and whether they stand for their communes. */
function shownOn(content: Content, locale: Locale, choice: MapChoice) {
  return content.derive(`shown on map ${choiceKey(choice)} ${locale}`, () => {
    const ids = territoriesOf(content, locale, choice);
    if (ids.length <= mostItems) return { ids, isFolded: false };
    const territories = content.byIds('territory', ids, locale);
    const folded = territories.map((territory) => foldInto(territory, content).entry.documentId);
    return { ids: [...new Set(folded)], isFolded: true };
  });
}

/** What a map tells of a territory: it is drawn again only when that changes. */
function tellOf(content: Content, territory: Territory, choice: MapChoice, isFolded: boolean) {
  const { documentId, data } = territory.entry;
  const isAround = isFolded && data.type === 'intercommunalité';
  const key = choiceKey(choice);
  return content.derive(`${key} ${isAround ? 'around' : 'on'} ${documentId} ${territory.locale}`, () => {
    const tally = (isAround ? tallyAround : tallyOf)(content, territory);
    return { count: tally[key] ?? 0, kind: kindOf(tally, choice) };
  });
}

function listItems(content: Content, locale: Locale, choice: MapChoice): readonly MapItem[] {
  const { ids, isFolded } = shownOn(content, locale, choice);
  return content.byIds('territory', ids, locale).map((territory) => ({
    id: territory.entry.documentId,
    title: territory.entry.data.title,
    href: territoryHref(territory),
    spot: spotOf(territory.entry.data),
    ...tellOf(content, territory, choice, isFolded),
  }));
}

/** A group of territories, as heavy as the first of them, which is the heaviest. */
interface Gathered {
  readonly items: readonly MapItem[];
  readonly spot: Spot;
  readonly weight: number;
}

const gather = (groups: readonly (readonly Gathered[])[]): readonly Gathered[] =>
  groups.flatMap(([lead, ...near]) =>
    lead ? [{ ...lead, items: [lead, ...near].flatMap(({ items }) => items) }] : [],
  );

const toPoint = ({ items, spot }: Gathered): MapPoint => ({
  items,
  spot: bringInside(spot),
  kind: items.length > 1 ? 'gathered' : (items[0]?.kind ?? 'several'),
  isBeyond: isBeyond(spot),
});

/** What is gathered on a wide map is gathered again for a narrow one: the entries of the list are the points of this one. */
export function toEntries(items: readonly MapItem[]): readonly MapEntry[] {
  const placed = items.flatMap((item) =>
    item.spot ? [{ items: [item], spot: item.spot, weight: item.count }] : [],
  );
  const wide = gather(groupPoints(placed, 'wide'));
  return groupPoints(wide, 'narrow').flatMap((group) =>
    gather([group]).map((narrow) => ({ ...toPoint(narrow), apart: group.map(toPoint) })),
  );
}

function drawMap(content: Content, locale: Locale, choice: MapChoice): TerritoryMap {
  const collator = new Intl.Collator(sortingTag(locale), { numeric: true });
  const items = listItems(content, locale, choice).toSorted(
    (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
  const titleOf = ({ items: [lead] }: MapEntry) => lead?.title ?? '';
  return {
    entries: toEntries(items).toSorted((a, b) => collator.compare(titleOf(a), titleOf(b))),
    others: items.filter(({ spot }) => spot === null),
  };
}

/** The map of a choice: its points, in the order of its list. */
export function territoryMap(content: Content, locale: Locale, choice: MapChoice): TerritoryMap {
  return content.derive(`map ${choiceKey(choice)} ${locale}`, () => drawMap(content, locale, choice));
}

/** The last segment of the address of a theme in a language; null when there is no such theme. */
const themeSegment = (content: Content, locale: Locale, theme: string): string | null =>
  content.byId('theme', theme, locale)?.entry.data.slug ?? null;

/** The path of the map of a choice, without its language; null when its theme is not published. */
export function choicePath(content: Content, locale: Locale, { kind, theme }: MapChoice): string | null {
  if (!theme) return mapPath(kind, null);
  const segment = themeSegment(content, locale, theme);
  return segment && mapPath(kind, segment);
}

/** A map that has a page. */
export interface MapPage {
  readonly choice: MapChoice;
  readonly locale: Locale;
  /** Without its language. */
  readonly path: string;
}

/** Every map that shows something, and the whole one, which is there in any case. */
export function mapPages(content: Content, locale: Locale): readonly MapPage[] {
  return content.derive(`map pages ${locale}`, () => {
    return [...new Set([choiceKey(everything), ...filledChoices(content, locale)])].flatMap((key) => {
      const choice = readChoiceKey(key);
      const path = choicePath(content, locale, choice);
      return path ? [{ choice, locale, path }] : [];
    });
  });
}

/** The ways to another choice: of the same theme by kind, of the same kind by theme; the first of each shows all. */
export interface MapChoices {
  readonly kinds: readonly FrameLink[];
  readonly themes: readonly FrameLink[];
}

function listChoices(content: Content, locale: Locale, { kind, theme }: MapChoice): MapChoices {
  const { kinds, map } = stringsOf(locale);
  const filled = new Set(filledChoices(content, locale));
  const linkTo = (choice: MapChoice, label: string): FrameLink[] => {
    const path = choicePath(content, locale, choice);
    return path && filled.has(choiceKey(choice)) ? [{ href: localizePath(path, locale), label }] : [];
  };
  return {
    kinds: [
      ...linkTo({ kind: null, theme }, map.everyKind),
      ...locatedModels.flatMap((model) => linkTo({ kind: model, theme }, kinds[model].many)),
    ],
    themes: [
      ...linkTo({ kind, theme: null }, map.everyTheme),
      ...content
        .all('theme', locale)
        .flatMap(({ entry }) => linkTo({ kind, theme: entry.documentId }, entry.data.title)),
    ],
  };
}

/** What else the map can show. */
export function mapChoices(content: Content, locale: Locale, choice: MapChoice): MapChoices {
  return content.derive(`map choices ${choiceKey(choice)} ${locale}`, () =>
    listChoices(content, locale, choice),
  );
}
