/** What is located on a territory: the records that name it. */
import { type Locale, type LocatedModel, locatedFields, locatedModels } from '@agenda21/content-types';
import type { Content } from './content.ts';
import { documentKey } from './entry-store.ts';
import type { Shown } from './shown.ts';

export type Territory = Shown<'territory'>;

/** The records of a model that name a territory. */
export function recordsOn<N extends LocatedModel>(
  content: Content,
  territory: Territory,
  model: N,
): readonly Shown<N>[] {
  // One signature for all the models: each has the field that the table gives.
  const linking = content.linking.bind(content) as (
    model: N,
    field: string,
    target: Territory,
  ) => readonly Shown<N>[];
  return linking(model, locatedFields[model], territory);
}

/** The territories that say to be part of one. */
export const partsOf = (content: Content, territory: Territory): readonly Territory[] =>
  content.linking('territory', 'parent', territory);

/** A choice among what is located: of one kind, of one theme, both, or everything. */
export interface MapChoice {
  readonly kind: LocatedModel | null;
  /** The identifier of the theme. */
  readonly theme: string | null;
}

export const everything: MapChoice = { kind: null, theme: null };

/** How many records of each choice there are. */
export type Tally = Readonly<Record<string, number>>;

/** Names a choice: `project/theme:eau`. */
export const choiceKey = ({ kind, theme }: MapChoice): string => `${kind ?? ''}/${theme ?? ''}`;

/** The choice that a name names. */
export function readChoiceKey(key: string): MapChoice {
  const slash = key.indexOf('/');
  return { kind: (key.slice(0, slash) as LocatedModel) || null, theme: key.slice(slash + 1) || null };
}

/** What the tallies need of a record, whatever it says. */
interface Located {
  readonly record: string;
  readonly kind: LocatedModel;
  readonly themes: readonly string[];
}

/** An edit that changes neither where a record is nor its themes stops here. */
function locatedOn(content: Content, territory: Territory): readonly Located[] {
  const { entry, locale } = territory;
  return content.derive(`located on ${entry.documentId} ${locale}`, () =>
    locatedModels.flatMap((kind) =>
      recordsOn<LocatedModel>(content, territory, kind).map(({ entry: record }) => ({
        record: documentKey(record),
        kind,
        themes: record.data.themes,
      })),
    ),
  );
}

function tally(content: Content, territories: readonly Territory[]): Tally {
  const counts: Record<string, number> = {};
  const seen = new Set<string>();
  for (const { record, kind, themes } of territories.flatMap((one) => locatedOn(content, one))) {
    if (seen.has(record)) continue;
    seen.add(record);
    for (const theme of [null, ...themes])
      for (const chosen of [null, kind]) {
        const key = choiceKey({ kind: chosen, theme });
        counts[key] = (counts[key] ?? 0) + 1;
      }
  }
  return counts;
}

/** How many records name a territory, of each choice. */
export function tallyOf(content: Content, territory: Territory): Tally {
  const { entry, locale } = territory;
  return content.derive(`tally of ${entry.documentId} ${locale}`, () => tally(content, [territory]));
}

/** The same, of a territory and its parts: a record that names several is counted once. */
export function tallyAround(content: Content, territory: Territory): Tally {
  const { entry, locale } = territory;
  return content.derive(`tally around ${entry.documentId} ${locale}`, () =>
    tally(content, [territory, ...partsOf(content, territory)]),
  );
}

/** The identifiers of the territories that hold something of each choice, in the order of their names. */
function gatherByChoice(content: Content, locale: Locale): Readonly<Record<string, readonly string[]>> {
  const gathered: Record<string, string[]> = {};
  for (const territory of content.all('territory', locale))
    for (const key of Object.keys(tallyOf(content, territory)))
      (gathered[key] ??= []).push(territory.entry.documentId);
  return gathered;
}

const byChoice = (content: Content, locale: Locale) =>
  content.derive(`territories by choice ${locale}`, () => gatherByChoice(content, locale));

/** The choices that find something somewhere. */
export function filledChoices(content: Content, locale: Locale): readonly string[] {
  return content.derive(`filled choices ${locale}`, () => Object.keys(byChoice(content, locale)).toSorted());
}

/** The identifiers of the territories that hold something of a choice. */
export function territoriesOf(content: Content, locale: Locale, choice: MapChoice): readonly string[] {
  const key = choiceKey(choice);
  return content.derive(`territories of ${key} ${locale}`, () => byChoice(content, locale)[key] ?? []);
}

/** Tells whether the map has a page for a kind: some record of it names a territory. */
export const isOnMap = (content: Content, locale: Locale, kind: LocatedModel): boolean =>
  content.derive(`is ${kind} on map ${locale}`, () =>
    filledChoices(content, locale).includes(choiceKey({ kind, theme: null })),
  );

/** Tells whether a territory has a page: it holds something, or one of its parts does. */
export function hasTerritoryPage(content: Content, territory: Territory): boolean {
  const { entry, locale } = territory;
  return content.derive(
    `page of territory ${entry.documentId} ${locale}`,
    () =>
      Object.keys(tallyOf(content, territory)).length > 0 ||
      partsOf(content, territory).some((part) => Object.keys(tallyOf(content, part)).length > 0),
  );
}
