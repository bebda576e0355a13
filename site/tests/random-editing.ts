/** What editors do to a published state, at random but repeatable. Pure. */
import {
  type ContentData,
  type Field,
  type Model,
  type PublishedState,
  type RawEntry,
  addDays,
  addressOf,
  contentModels,
  entryKey,
  isContentModelName,
  portalLanguages,
  servedAddress,
  servedLocales,
} from '@agenda21/content-types';
import fc from 'fast-check';

type Data = RawEntry['data'];

/** One gesture of an editor: numbers choose among what there is. */
export interface Gesture {
  readonly kind: (typeof gestureKinds)[number];
  readonly entry: number;
  readonly other: number;
  readonly serial: number;
}

const gestureKinds = [
  'reword',
  'rename address',
  'create',
  'translate',
  'translate at the same address',
  'unpublish',
  'delete',
  'link',
  'unlink',
  'reword picture',
  'change fact in every language',
  'publish again',
  'choose languages',
] as const;

/** Days that pass between two times of editing. */
const daysPassed = [0, 0, 1, 200, 400];

/** Gestures done together, a few at a time. */
export const gestures: fc.Arbitrary<readonly Gesture[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...gestureKinds),
    entry: fc.nat(1_000),
    other: fc.nat(1_000),
    serial: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 3 },
);

const modelOf = (entry: RawEntry): Model => {
  if (!isContentModelName(entry.model)) throw new Error(`${entry.model} is no content model.`);
  return contentModels[entry.model];
};

const pick = <T>(items: readonly T[], choice: number): T | undefined => items[choice % items.length];

function fieldNames(entry: RawEntry, isKind: (field: Field) => boolean): readonly string[] {
  return Object.entries(modelOf(entry).fields).flatMap(([name, field]) => (isKind(field) ? [name] : []));
}

const withData = (entry: RawEntry, change: Data): RawEntry => ({
  ...entry,
  data: { ...entry.data, ...change },
});

function reword(entry: RawEntry, { other, serial }: Gesture): RawEntry {
  const words = fieldNames(entry, (field) => field.kind === 'text' && !field.pattern && field.max >= 60);
  const name = pick(words, other);
  return name ? withData(entry, { [name]: `Mot ${serial} d’essai` }) : entry;
}

function relink(entry: RawEntry, { other, serial }: Gesture, all: readonly RawEntry[]): RawEntry {
  const name = pick(
    fieldNames(entry, ({ kind }) => kind === 'relation' || kind === 'relations'),
    other,
  );
  const field = name ? modelOf(entry).fields[name] : undefined;
  if (!name || !field || !('to' in field)) return entry;
  const target =
    pick(
      all.filter(({ model }) => model === field.to),
      serial,
    )?.documentId ?? null;
  return withData(entry, { [name]: field.kind === 'relations' ? (target ? [target] : []) : target });
}

function unlink(entry: RawEntry, { other }: Gesture): RawEntry {
  const name = pick(
    fieldNames(entry, ({ kind }) => kind === 'relations'),
    other,
  );
  return name ? withData(entry, { [name]: [] }) : entry;
}

function rewordPicture(entry: RawEntry, { serial }: Gesture): RawEntry {
  const pictures = fieldNames(entry, ({ kind }) => kind === 'image').filter((name) => entry.data[name]);
  const changed = pictures.map((name) => [name, { ...(entry.data[name] as object), alt: `Vue ${serial}` }]);
  return withData(entry, Object.fromEntries(changed) as Data);
}

const hasAddress = (entry: RawEntry) => modelOf(entry).section !== null;

const atAddress = (entry: RawEntry, slug: string) => (hasAddress(entry) ? withData(entry, { slug }) : entry);

/** Gives an entry values of its own where no two may have the same, in the form that each field asks for. */
function withOwnValues(entry: RawEntry, serial: number): RawEntry {
  const forms = [`9.${serial}`, `N-${serial}`];
  const own = fieldNames(entry, (field) => field.kind === 'text' && field.unique === true).flatMap((name) => {
    const field = modelOf(entry).fields[name];
    const value = forms.find((form) => field?.kind === 'text' && (field.pattern?.test(form) ?? true));
    return value ? [[name, value]] : [];
  });
  return withData(entry, Object.fromEntries(own) as Data);
}

function create(entry: RawEntry, { serial }: Gesture): RawEntry {
  const copy = { ...entry, documentId: `${entry.model}:nouveau-${serial}` };
  return atAddress(withOwnValues(copy, serial), `nouveau-${serial}`);
}

/** The entries that take the place of `entry`; itself left out when it goes. */
function transform(entry: RawEntry, gesture: Gesture, all: readonly RawEntry[]): readonly RawEntry[] {
  const translation = { ...entry, locale: gesture.serial % 2 === 0 ? 'es' : 'eu' };
  switch (gesture.kind) {
    case 'reword':
      return [reword(entry, gesture)];
    case 'rename address':
      return [atAddress(entry, `adresse-${gesture.serial}`)];
    case 'create':
      return modelOf(entry).kind === 'single' ? [entry] : [entry, create(entry, gesture)];
    case 'translate':
      return modelOf(entry).isLocalized
        ? [entry, atAddress(translation, `traduction-${gesture.serial}`)]
        : [entry];
    case 'translate at the same address': {
      const slug = pick(
        all.filter((one) => one.model === entry.model && hasAddress(one)),
        gesture.other,
      )?.data['slug'];
      return modelOf(entry).isLocalized && typeof slug === 'string'
        ? [entry, atAddress(translation, slug)]
        : [entry];
    }
    case 'unpublish':
    case 'delete':
      return [];
    case 'link':
      return [relink(entry, gesture, all)];
    case 'unlink':
      return [unlink(entry, gesture)];
    case 'reword picture':
      return [rewordPicture(entry, gesture)];
    case 'change fact in every language':
      return [relink(entry, gesture, all)];
    case 'choose languages':
      return [chooseLanguages(entry, gesture)];
    case 'publish again':
      return [
        { ...entry, publishedAt: new Date(Date.UTC(2026, 3, 1) + gesture.serial * 1_000).toISOString() },
      ];
  }
}

/** Each language is on or off as the bits of a number say. */
function chooseLanguages(entry: RawEntry, { serial }: Gesture): RawEntry {
  const languages = portalLanguages.filter((_, rank) => (serial >> rank) % 2 === 1);
  return withData(entry, { languages });
}

/** The versions that a gesture is about: one language, or the whole document. */
function subjectsOf(entry: RawEntry, { kind }: Gesture, all: readonly RawEntry[]): readonly RawEntry[] {
  const isWhole = kind === 'delete' || kind === 'change fact in every language';
  return isWhole ? all.filter(({ documentId }) => documentId === entry.documentId) : [entry];
}

function perform(entries: readonly RawEntry[], gesture: Gesture): readonly RawEntry[] {
  const settings = entries.filter(({ model, locale }) => model === 'site-settings' && locale === 'fr');
  const entry = pick(gesture.kind === 'choose languages' ? settings : entries, gesture.entry);
  if (!entry) return entries;
  const subjects = subjectsOf(entry, gesture, entries);
  const kept = entries.filter((one) => !subjects.includes(one));
  const made = subjects.flatMap((subject) => transform(subject, gesture, entries));
  return [...new Map([...kept, ...made].map((one) => [entryKey(one), one])).values()];
}

function remember(state: PublishedState, entries: readonly RawEntry[]): PublishedState['addresses'] {
  const known = new Map(state.addresses.map((address) => [JSON.stringify(address), address]));
  for (const { model, documentId, locale, data } of entries) {
    if (!isContentModelName(model)) continue;
    const path = addressOf(model, data as ContentData<typeof model>);
    if (path === null) continue;
    const address = { model, documentId, locale: locale ?? 'fr', path };
    known.set(JSON.stringify(address), address);
  }
  for (const locale of servedLocales(entries)) {
    const address = { model: 'site-settings', documentId: 'reglages', locale, path: servedAddress };
    known.set(JSON.stringify(address), address);
  }
  return [...known.values()];
}

/** The state after some gestures and days; every address a document was ever published under stays known. */
export function edit(state: PublishedState, done: readonly Gesture[]): PublishedState {
  const entries = done.reduce(perform, state.entries);
  const today = addDays(state.today, pick(daysPassed, done[0]?.serial ?? 0) ?? 0);
  return { today, entries, addresses: remember(state, entries) };
}
