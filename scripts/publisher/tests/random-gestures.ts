/** What editors do to the published state, at random but repeatable. No two documents ever want one address. Pure. */
import {
  type PublishedState,
  type RawEntry,
  entryKey,
  portalLanguages,
  servedAddress,
  servedLocales,
} from '@agenda21/content-types';
import type { Random } from '../../bench/generator/random.ts';
import { barePath } from '../run/page-owners.ts';
import { aProject, anEntry } from './small-state.ts';

/** A row that the cms would write of a gesture. */
export interface GestureRow {
  readonly entry: RawEntry;
  readonly action: 'publish' | 'unpublish' | 'delete';
}

export interface Gesture {
  readonly state: PublishedState;
  readonly rows: readonly GestureRow[];
}

export const picture = { url: '/uploads/photo.png', alt: 'Une haie', width: 8, height: 6, renditions: [] };

const slugs = Array.from({ length: 9 }, (_, index) => `lieu-${index}`);

const ofModel = ({ entries }: PublishedState, model: string) =>
  entries.filter((entry) => entry.model === model);

const withData = (entry: RawEntry, change: RawEntry['data']): RawEntry => ({
  ...entry,
  data: { ...entry.data, ...change },
});

/** The addresses with the one of an entry, which is remembered for ever. */
function remember(addresses: PublishedState['addresses'], entry: RawEntry): PublishedState['addresses'] {
  const { model, documentId } = entry;
  const path = barePath(entry);
  const locale = entry.locale ?? 'fr';
  if (path === null) return addresses;
  const isKnown = addresses.some((known) => entryKey(known) === entryKey(entry) && known.path === path);
  return isKnown ? addresses : [...addresses, { model, documentId, locale, path }];
}

function put({ entries, addresses, ...others }: PublishedState, entry: RawEntry): Gesture {
  const rest = entries.filter((other) => entryKey(other) !== entryKey(entry));
  const state = { ...others, entries: [...rest, entry], addresses: remember(addresses, entry) };
  return { state, rows: [{ entry, action: 'publish' }] };
}

function take(
  { entries, ...others }: PublishedState,
  taken: readonly RawEntry[],
  action: GestureRow['action'],
): Gesture {
  const kept = entries.filter((entry) => !taken.includes(entry));
  return { state: { ...others, entries: kept }, rows: taken.map((entry) => ({ entry, action })) };
}

type Act = (state: PublishedState, random: Random, serial: number) => Gesture;

const nothing = (state: PublishedState): Gesture => ({ state, rows: [] });

/** An act upon one of some entries; nothing when there is none. */
function upon(
  choose: (state: PublishedState) => readonly RawEntry[],
  act: (entry: RawEntry, ...rest: Parameters<Act>) => Gesture,
): Act {
  return (state, random, serial) => {
    const entries = choose(state);
    return entries.length === 0 ? nothing(state) : act(random.pick(entries), state, random, serial);
  };
}

const projects = (state: PublishedState) => ofModel(state, 'project');
const themes = (state: PublishedState) => ofModel(state, 'theme');

function freeSlugs(state: PublishedState): readonly string[] {
  const taken = new Set(projects(state).map(({ data }) => data['slug']));
  return slugs.filter((slug) => !taken.has(slug));
}

function isTranslatable({ documentId, locale }: RawEntry, state: PublishedState): boolean {
  const isInSpanish = (other: RawEntry) => other.documentId === documentId && other.locale === 'es';
  return locale === 'fr' && !projects(state).some(isInSpanish);
}

/** A theme that is withdrawn is withdrawn from what links to it. */
function withdrawTheme(theme: RawEntry, state: PublishedState): Gesture {
  const { state: left, rows } = take(state, [theme], 'unpublish');
  const unlink = (entry: RawEntry) => {
    const linked = (entry.data['themes'] ?? []) as readonly string[];
    const kept = linked.filter((id) => id !== theme.documentId);
    return kept.length === linked.length ? entry : withData(entry, { themes: kept });
  };
  return { state: { ...left, entries: left.entries.map(unlink) }, rows };
}

/** The settings with other languages; each that is turned on is remembered. */
function chooseLanguages(settings: RawEntry, state: PublishedState, random: Random): Gesture {
  const languages = portalLanguages.filter(() => random.chance(0.4));
  const { state: chosen, rows } = put(state, withData(settings, { languages }));
  const { model, documentId } = settings;
  const known = new Set(chosen.addresses.filter((one) => one.model === model).map(({ locale }) => locale));
  const fresh = servedLocales(chosen.entries).filter((locale) => !known.has(locale));
  const addresses = fresh.map((locale) => ({ model, documentId, locale, path: servedAddress }));
  return { state: { ...chosen, addresses: [...chosen.addresses, ...addresses] }, rows };
}

const acts: readonly Act[] = [
  upon(
    (state) => ofModel(state, 'site-settings'),
    (settings, state, random) => chooseLanguages(settings, state, random),
  ),
  (state, random, serial) => {
    const free = freeSlugs(state);
    return free.length < 3
      ? nothing(state)
      : put(state, aProject(`projet-${serial}`, { slug: random.pick(free) }));
  },
  (state, _, serial) =>
    put(state, anEntry('theme', `theme-${serial}`, { title: `Thème ${serial}`, slug: `theme-${serial}` })),
  upon(projects, (entry, state, _, serial) =>
    put(state, withData(entry, { tagline: `Accroche ${serial}.` })),
  ),
  upon(projects, (entry, state, random) =>
    put(state, withData(entry, { slug: random.pick(freeSlugs(state)) })),
  ),
  upon(
    (state) => projects(state).filter((entry) => isTranslatable(entry, state)),
    (entry, state, _, serial) =>
      put(state, { ...withData(entry, { title: `Proyecto ${serial}` }), locale: 'es' }),
  ),
  upon(projects, (entry, state) => take(state, [entry], 'unpublish')),
  upon(projects, ({ documentId }, state) =>
    take(
      state,
      projects(state).filter((entry) => entry.documentId === documentId),
      'delete',
    ),
  ),
  upon(projects, (entry, state, random) => {
    const ids = themes(state).map(({ documentId }) => documentId);
    return put(state, withData(entry, { themes: random.sample(ids, 2) }));
  }),
  upon(projects, (entry, state, random) =>
    put(state, withData(entry, { gallery: random.pick([[], [picture]]) })),
  ),
  upon(themes, (entry, state, _, serial) =>
    put(state, withData(entry, { title: `Thème renommé ${serial}` })),
  ),
  upon(themes, withdrawTheme),
  upon(
    (state) => ofModel(state, 'site-settings'),
    (entry, state, _, serial) => put(state, withData(entry, { tagline: `Devise ${serial}` })),
  ),
];

/** Does one gesture, or nothing when what it is about is not there. */
export function doGesture(state: PublishedState, random: Random, serial: number): Gesture {
  return random.pick(acts)(state, random, serial);
}
