import { type Section, type Locale, localizePath, sections } from '@agenda21/content-types';
import type { CountedModel } from '../i18n/fr.ts';
import { stringsOf } from '../i18n/index.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import { territoryPages } from './map-routes.ts';
import { type PlanBranch, growPlan } from './plan.ts';
import { linkTo } from './record-links.ts';
import { territoryHref } from './territory-map.ts';

/** A line of the site map, with the ones under it. */
export interface SiteMapNode extends FrameLink {
  readonly children: readonly SiteMapNode[];
  /** How many records are behind the link, in words. */
  readonly count?: string;
}

const branchNode = ({ axis, branches }: PlanBranch): SiteMapNode => ({
  ...linkTo(axis),
  label: `${axis.entry.data.code} ${axis.entry.data.title}`,
  children: branches.map(branchNode),
});

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
  const section = (name: Section, children: readonly SiteMapNode[] = []): SiteMapNode => ({
    href: localizePath(sections[name], locale),
    label: words.sections[name],
    children,
  });
  const counted = (list: CountedSections) =>
    Object.entries(list).map(([name, model]) => ({
      ...section(name as Section),
      count: words.formats.count(content.places(model, locale).length, words.counts[model]),
    }));
  const leaves = (model: 'theme' | 'page') =>
    content.all(model, locale).map((shown): SiteMapNode => ({ ...linkTo(shown), children: [] }));
  return [
    section('home'),
    section('plan', growPlan(content, locale).map(branchNode)),
    ...counted(recordSections),
    section('participate', counted(participationSections)),
    section('themes', leaves('theme')),
    section('map', territoryNodes(content, locale)),
    section('search'),
    section('contact'),
    section('accessibility'),
    section('ecodesign'),
    ...leaves('page'),
    section('feeds'),
    section('embeds'),
    section('openData'),
  ];
}

/** Every section of the portal, the axes, the themes and the plain pages. */
export function growSiteMap(content: Content, locale: Locale): readonly SiteMapNode[] {
  return content.derive(`site map ${locale}`, () => growNodes(content, locale));
}
