/** The first page of the site map. */
import type { Section, Locale } from '@agenda21/content-types';
import type { CountedModel } from '../../i18n/fr.ts';
import { stringsOf } from '../../i18n/index.ts';
import type { Content } from '../content.ts';
import { territoryPages } from '../map-routes.ts';
import { growPlan } from '../plan.ts';
import { territoryHref } from '../territory-map.ts';
import { branchNode, deepPages, isFolded, withoutChildren } from './deep-pages.ts';
import { type SiteMapNode, recordNodes, sectionNode } from './node.ts';

type CountedSections = Readonly<Partial<Record<Section, CountedModel>>>;

/** The sections whose records the site map counts rather than lists. */
const recordSections = {
  practices: 'good-practice',
  projects: 'project',
  partners: 'partner',
  indicators: 'indicator',
  services: 'digital-service',
  places: 'digital-place',
  news: 'news-item',
} as const satisfies CountedSections;

/** The same, of what is under « Participer ». */
const participationSections = {
  consultations: 'consultation',
  calls: 'call',
} as const satisfies CountedSections;

/** The intercommunalités and provinces that hold something: the list beside the map has the communes. */
const territoryNodes = (content: Content, locale: Locale): readonly SiteMapNode[] =>
  territoryPages(content, locale).flatMap(({ documentId }) => {
    const territory = content.byId('territory', documentId, locale);
    return territory && territory.entry.data.type !== 'commune'
      ? [{ href: territoryHref(territory), label: territory.entry.data.title, children: [] }]
      : [];
  });

function growNodes(content: Content, locale: Locale): readonly SiteMapNode[] {
  const words = stringsOf(locale);
  const section = (name: Section, children?: readonly SiteMapNode[]) => sectionNode(name, locale, children);
  const counted = (list: CountedSections, children: Partial<Record<Section, readonly SiteMapNode[]>> = {}) =>
    Object.entries(list).map(([name, model]) => ({
      ...section(name as Section, children[name as Section]),
      count: words.formats.count(content.places(model, locale).length, words.counts[model]),
    }));
  const deep = deepPages(content, locale);
  const folded = isFolded(deep);
  const axes = growPlan(content, locale).map(branchNode);
  const { consultations, home } = folded ? { consultations: [], home: [] } : deep;
  return [
    section('home'),
    section('plan', folded ? axes.map(withoutChildren) : axes),
    ...counted(recordSections),
    section('participate', counted(participationSections, { consultations })),
    section('themes', recordNodes(content, locale, 'theme')),
    section('map', territoryNodes(content, locale)),
    section('search'),
    section('contact'),
    section('accessibility'),
    section('ecodesign'),
    ...home,
    section('feeds'),
    section('embeds'),
    section('openData'),
  ];
}

/** Every section of the portal, with the axes, the themes, the plain pages and the contributions when they are few. */
export function growSiteMap(content: Content, locale: Locale): readonly SiteMapNode[] {
  return content.derive(`site map ${locale}`, () => growNodes(content, locale));
}
