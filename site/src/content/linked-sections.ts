import { type Locale, type LocatedModel, locatedModels } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Card } from '../lib/card.ts';
import { type SearchFilters, searchPath } from '../lib/search-path.ts';
import { type ListedModel, toCards } from './cards.ts';
import type { Content } from './content.ts';
import { consultationsFollowedUp } from './follow-ups.ts';
import { type Territory, recordsOn } from './located-records.ts';
import type { Shown } from './shown.ts';

/** The records of one kind that are linked to the subject of a page. */
export interface LinkedSection {
  readonly title: string;
  readonly cards: readonly Card[];
  /** Where all of them are, when they are too many for the page. */
  readonly more: { readonly href: string; readonly label: string } | undefined;
}

/** The most records that a section shows: an organisation or an action may have hundreds. */
export const longestSection = 6;
/** The same on the page of a territory, which may have a section for each of nine kinds. */
const longestOfTerritory = 2;
const manyKinds = 3;

/** The same, of a theme, whose page has a section for each kind. */
const longestThemeSection = 3;

/**
 * Sums linked records up.
 * @param filters what finds them all in the search.
 */
function toSection<N extends ListedModel>(
  title: string,
  records: readonly Shown<N>[],
  filters: SearchFilters,
  content: Content,
  longest = longestSection,
): LinkedSection[] {
  const [first] = records;
  if (!first) return [];
  const { kinds, links, formats } = stringsOf(first.locale);
  const all = {
    href: searchPath(first.locale, { type: kinds[first.entry.model].one, ...filters }),
    label: links.seeInSearch(formats.number(records.length)),
  };
  return [
    {
      title,
      cards: toCards(records.slice(0, longest), content),
      more: records.length > longest ? all : undefined,
    },
  ];
}

const kindsIn = (locale: Locale) => stringsOf(locale).kinds;

/** Everything on a theme, by kind; kinds with nothing are left out. */
export function themeSections(theme: Shown<'theme'>, content: Content): readonly LinkedSection[] {
  const models = [
    'action',
    'good-practice',
    'project',
    'indicator',
    'partner',
    'digital-service',
    'digital-place',
    'news-item',
    'consultation',
    'call',
  ] as const;
  const filters = { theme: theme.entry.data.title };
  return models.flatMap((model) =>
    toSection(
      kindsIn(theme.locale)[model].many,
      content.linking(model, 'themes', theme),
      filters,
      content,
      longestThemeSection,
    ),
  );
}

/** What a partner carries, then what it takes part in; kinds with nothing are left out. */
export function partnerSections(partner: Shown<'partner'>, content: Content): readonly LinkedSection[] {
  const { links, services, places } = stringsOf(partner.locale);
  const filters = { q: partner.entry.data.title };
  const carried = [
    toSection(links.ownedProjects, content.linking('project', 'owner', partner), filters, content),
    toSection(
      services.authorityOf,
      content.linking('digital-service', 'authority', partner),
      filters,
      content,
    ),
    toSection(places.ownedPlaces, content.linking('digital-place', 'owner', partner), filters, content),
    toSection(links.ownedPractices, content.linking('good-practice', 'owner', partner), filters, content),
  ];
  const joined = [
    toSection(links.joinedActions, content.linking('action', 'partners', partner), filters, content),
    toSection(links.joinedProjects, content.linking('project', 'partners', partner), filters, content),
    toSection(links.joinedPractices, content.linking('good-practice', 'partners', partner), filters, content),
  ];
  return [...carried, ...joined].flat();
}

/** The indicators that tell whether an action succeeds; nothing when there is none. */
export function indicatorSection(action: Shown<'action'>, content: Content): readonly LinkedSection[] {
  const { indicators } = stringsOf(action.locale);
  const measures = content.linking('indicator', 'actions', action);
  return toSection(indicators.ofAction, measures, { q: action.entry.data.title }, content);
}

/** What an action is made of, what is done for it and what it follows up on; kinds with nothing are left out. */
export function actionSections(action: Shown<'action'>, content: Content): readonly LinkedSection[] {
  const { locale, entry } = action;
  const { links, services, participation } = stringsOf(locale);
  const filters = { q: entry.data.title };
  const section = <N extends ListedModel>(title: string, records: readonly Shown<N>[]) =>
    toSection(title, records, filters, content);
  const followedUp = consultationsFollowedUp(action, content);
  const isFollowedUp = ({ entry: { documentId } }: Shown<'consultation'>) =>
    followedUp.some((one) => one.entry.documentId === documentId);
  return [
    section(links.parts, content.linking('action', 'parent', action)),
    section(links.projects, content.byIds('project', entry.data.projects, locale)),
    section(links.practices, content.byIds('good-practice', entry.data.practices, locale)),
    section(services.services, content.linking('digital-service', 'actions', action)),
    section(links.news, content.linking('news-item', 'actions', action)),
    section(participation.consultation.followedUp, followedUp),
    section(
      participation.consultation.ofAction,
      content.linking('consultation', 'actions', action).filter((one) => !isFollowedUp(one)),
    ),
    section(participation.call.ofAction, content.linking('call', 'actions', action)),
  ].flat();
}

/** The actions that draw on a practice, and the projects that it is drawn from. */
export function practiceSections(
  practice: Shown<'good-practice'>,
  content: Content,
): readonly LinkedSection[] {
  const { links, records } = stringsOf(practice.locale);
  const filters = { q: practice.entry.data.title };
  return [
    toSection(links.actionsOnPractice, content.linking('action', 'practices', practice), filters, content),
    toSection(records.projectsOfPractice, content.linking('project', 'practice', practice), filters, content),
  ].flat();
}

/** The actions that a project carries out, the calls it comes from, and the practice that was drawn from it. */
export function projectSections(project: Shown<'project'>, content: Content): readonly LinkedSection[] {
  const { locale, entry } = project;
  const { links, participation, records } = stringsOf(locale);
  const filters = { q: entry.data.title };
  const drawn = content.byIds('good-practice', entry.data.practice ? [entry.data.practice] : [], locale);
  return [
    toSection(links.actionsOfProject, content.linking('action', 'projects', project), filters, content),
    toSection(participation.call.ofProject, content.linking('call', 'projects', project), filters, content),
    toSection(records.practiceOfProject, drawn, filters, content),
  ].flat();
}

/** The other digital places of the commune of a place; nothing when there is none. */
export function placeSections(place: Shown<'digital-place'>, content: Content): readonly LinkedSection[] {
  const { places } = stringsOf(place.locale);
  const commune = content.byId('territory', place.entry.data.territory, place.locale);
  if (!commune) return [];
  const others = content
    .linking('digital-place', 'territory', commune)
    .filter(({ entry }) => entry.documentId !== place.entry.documentId);
  return toSection(places.sameCommune, others, { territoire: commune.entry.data.title }, content);
}

function listOnTerritory(territory: Territory, content: Content): readonly LinkedSection[] {
  const filters = { territoire: territory.entry.data.title };
  const held = locatedModels.filter((model) => recordsOn(content, territory, model).length > 0);
  const most = held.length > manyKinds ? longestOfTerritory : longestSection;
  return held.flatMap((model) =>
    toSection(
      kindsIn(territory.locale)[model].many,
      recordsOn<LocatedModel>(content, territory, model),
      filters,
      content,
      most,
    ),
  );
}

/** What is on a territory, by kind; kinds with nothing are left out. */
export function territorySections(territory: Territory, content: Content): readonly LinkedSection[] {
  const { documentId } = territory.entry;
  return content.derive(`sections of territory ${documentId} ${territory.locale}`, () => {
    // Read again: the value outlives the territory as it was when it was first made.
    const current = content.byId('territory', documentId, territory.locale);
    return current ? listOnTerritory(current, content) : [];
  });
}
