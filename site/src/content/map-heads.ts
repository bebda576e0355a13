/** The heads of the maps and of the pages of territories. */
import { localizePath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import type { Territory } from './located-records.ts';
import { versionsOfMap, versionsOfTerritory } from './map-routes.ts';
import { sectionCrumb } from './page-heads.ts';
import { type MapPage, territoryHref } from './territory-map.ts';

/** What a map shows, in words: « Carte · Projets · Eau ». */
export function titleOfMap({ choice, locale }: MapPage, content: Content): string {
  const { sections, kinds } = stringsOf(locale);
  const theme = choice.theme ? content.byId('theme', choice.theme, locale) : null;
  const chosen = [choice.kind && kinds[choice.kind].many, theme?.entry.data.title];
  return [sections.map, ...chosen].filter(Boolean).join(' · ');
}

/** The head of a map. */
export function mapHead(page: MapPage, content: Content): PageHead {
  const { choice, locale, path } = page;
  const isWhole = !choice.kind && !choice.theme;
  return {
    title: titleOfMap(page, content),
    description: stringsOf(locale).lists.intros.map,
    canonical: localizePath(path, locale),
    versions: versionsOfMap(content, choice),
    breadcrumb: isWhole ? [] : [sectionCrumb('map', locale)],
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
  return {
    title,
    description: stringsOf(locale).map.territoryDescription(title),
    canonical: territoryHref(territory),
    versions: versionsOfTerritory(content, territory),
    breadcrumb: [sectionCrumb('map', locale), ...wholes],
  };
}
