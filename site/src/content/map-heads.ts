/** The heads of the maps and of the pages of territories. */
import { localizePath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { describeListPage } from '../linked-data/list-page.ts';
import { describeTerritory } from '../linked-data/territory.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import { territorySections } from './linked-sections.ts';
import type { Territory } from './located-records.ts';
import { versionsOfMap, versionsOfTerritory } from './map-routes.ts';
import { sectionCrumb } from './page-heads.ts';
import { type MapPage, territoryHref, territoryMap } from './territory-map.ts';

/** What a map shows, in words: « Carte · Projets · Eau ». */
export function titleOfMap({ choice, locale }: MapPage, content: Content): string {
  const { sections, kinds } = stringsOf(locale);
  const theme = choice.theme ? content.byId('theme', choice.theme, locale) : null;
  const chosen = [choice.kind && kinds[choice.kind].many, theme?.entry.data.title];
  return [sections.map, ...chosen].filter(Boolean).join(' · ');
}

/** The paths of the territories that a map shows, in the order of its list. */
function territoriesOn({ choice, locale }: MapPage, content: Content): readonly string[] {
  const { entries, others } = territoryMap(content, locale, choice);
  return [...entries.flatMap(({ items }) => items), ...others].map(({ href }) => href);
}

/** The head of a map. */
export function mapHead(page: MapPage, content: Content): PageHead {
  const { choice, locale, path } = page;
  const isWhole = !choice.kind && !choice.theme;
  const head: PageHead = {
    title: titleOfMap(page, content),
    description: stringsOf(locale).lists.intros.map,
    canonical: localizePath(path, locale),
    versions: versionsOfMap(content, choice),
    breadcrumb: isWhole ? [] : [sectionCrumb('map', locale)],
  };
  return {
    ...head,
    describe: (site) => [describeListPage(head, territoriesOn(page, content), locale, site)],
  };
}

/** The name of the page of a territory: a commune is told with what is around it. */
export function titleOfTerritory({ entry: { data }, locale }: Territory): string {
  return data.type === 'commune' ? stringsOf(locale).map.around(data.title) : data.title;
}

/**
 * The head of the page of a territory.
 * @param wholes what it is part of.
 */
export function territoryHead(
  territory: Territory,
  content: Content,
  wholes: readonly FrameLink[],
): PageHead {
  const { locale } = territory;
  const title = titleOfTerritory(territory);
  const head: PageHead = {
    title,
    description: stringsOf(locale).map.territoryDescription(title),
    canonical: territoryHref(territory),
    versions: versionsOfTerritory(content, territory),
    breadcrumb: [sectionCrumb('map', locale), ...wholes],
  };
  const shown = territorySections(territory, content);
  const records = shown.flatMap(({ cards }) => cards.map(({ href }) => href));
  return { ...head, describe: (site) => [describeTerritory(territory, head, { wholes, records }, site)] };
}
