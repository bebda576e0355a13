/** The one place where addresses are made: routes, links, preview, sitemap, redirects and feeds use it. */
import type { ContentData } from './entry.ts';
import { type Locale, defaultLocale, localeOfPath, locales } from './locales.ts';
import { locatedModels } from './located.ts';
import type { Model } from './model.ts';
import { type ContentModelName, contentModels } from './models/index.ts';
import { spaceSegment } from './partner-space/addresses.ts';
import {
  type LifeEvent,
  type ServiceAudience,
  lifeEvents,
  serviceAudiences,
} from './vocabularies/digital-services.ts';

/** The pages of the portal that are not entries, by what they are. */
export const sections = {
  home: '/',
  plan: '/actions/',
  practices: '/bonnes-pratiques/',
  projects: '/projets/',
  partners: '/partenaires/',
  indicators: '/indicateurs/',
  services: '/services/',
  places: '/lieux-numeriques/',
  news: '/actualites/',
  participate: '/participer/',
  consultations: '/participer/consultations/',
  calls: '/participer/appels/',
  themes: '/themes/',
  map: '/carte/',
  search: '/recherche/',
  contact: '/contact/',
  siteMap: '/plan-du-site/',
  accessibility: '/accessibilite/',
  feeds: '/flux/',
  embeds: '/integrer/',
  openData: '/donnees/',
  ecodesign: '/ecoconception/',
} as const;

export type Section = keyof typeof sections;

/** The slug, in French, of the page that tells the use of personal data: forms and acknowledgements lead there. */
export const personalDataSlug = 'donnees-personnelles';

/** First segments that an editor's page may not take, because the portal uses them. */
export const reservedSegments: readonly string[] = [
  ...Object.values(sections).flatMap((path) => path.split('/').filter(Boolean).slice(0, 1)),
  spaceSegment,
  ...Object.values(contentModels).flatMap((model: Model) => (model.section ? [model.section] : [])),
  ...locales,
  '404',
  '410',
  'apercu',
  'api',
  'assets',
  'audience',
  'formulaires',
  'healthz',
  'orders',
  'releases',
  'roll-back',
  'webhooks',
  'espace-partenaires',
  'medias',
  'pagefind',
  'page',
  'territoires',
];

/** Puts the language before a path: nothing for French, `/es` for Spanish. */
export function localizePath(path: string, locale: Locale): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

/** `5.2.3` → `5-2-3`. */
function codeSegment(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/**
 * The last segment of an entry's address.
 * A code, when the model has one, leads it: `5-2-3-developper-l-interactivite`.
 */
export function segmentOf(data: { readonly slug: string; readonly code?: string }): string {
  return data.code ? `${codeSegment(data.code)}-${data.slug}` : data.slug;
}

/**
 * The address of an entry, without its language: `/projets/une-haie/`.
 * @returns null when entries of the model have no page.
 */
export function pathOf<N extends ContentModelName>(name: N, data: ContentData<N>): string | null {
  const { section }: Model = contentModels[name];
  if (section === null) return null;
  const segment = segmentOf(data as { slug: string; code?: string });
  return section === '' ? `/${segment}/` : `/${section}/${segment}/`;
}

/** The address of a page of what is read on several pages: the first one is at the address of the whole. */
export function nthPagePath(whole: string, page: number): string {
  return page === 1 ? whole : `${whole}page/${page}/`;
}

/** The address of a page of a list: the first one is the list itself. */
export function listPagePath(section: Section, page: number): string {
  return nthPagePath(sections[section], page);
}

/** The address of what was answered to a consultation. */
export function contributionsPath(consultation: string): string {
  return `${consultation}contributions/`;
}

/**
 * The address of the calendar file of a meeting of a consultation.
 * @param name tells the meeting from the others of the consultation.
 */
export function meetingPath(consultation: string, name: string): string {
  return `${consultation}${name}.ics`;
}

/** The address, without its language, of the calendar of every meeting and closing day. */
export const agendaPath = `${sections.participate}agenda.ics`;

/** `personnes âgées` → `personnes-agees`: words as a segment of an address. */
export function wordsSegment(words: string): string {
  const bare = words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return codeSegment(bare).replace(/^-|-$/g, '');
}

/** How services are listed by group, and the segment of the address that says it. */
export const serviceGroupings = { audience: 'pour', lifeEvent: 'quand' } as const;

export type ServiceGrouping = keyof typeof serviceGroupings;

/** The address of the services of a group, without its language: `/services/pour/familles/`. */
export function serviceGroupPath(grouping: ServiceGrouping, group: ServiceAudience | LifeEvent): string {
  return `${sections.services}${serviceGroupings[grouping]}/${wordsSegment(group)}/`;
}

/** What the addresses of the pages of territories begin with; it shows no page itself. */
export const territoryFolder = '/territoires/';

/** The last segment of the address of the page of a territory: `64445-pau`. */
export function territorySegment({ code, title }: { readonly code: string; readonly title: string }): string {
  return segmentOf({ code, slug: wordsSegment(title) });
}

/** The address of what is on and around a territory: `/territoires/64445-pau/`. */
export function territoryPath(data: { readonly code: string; readonly title: string }): string {
  return `${territoryFolder}${territorySegment(data)}/`;
}

/**
 * The address where what is published of a document is read, without its language: that of its page, or of what is
 * gathered on a territory.
 * @returns null when nothing shows entries of the model by themselves.
 */
export function addressOf<N extends ContentModelName>(name: N, data: ContentData<N>): string | null {
  return name === 'territory' ? territoryPath(data as ContentData<'territory'>) : pathOf(name, data);
}

/**
 * The address of the map, of one kind of records or of one theme: `/carte/projets/eau/`, `/carte/themes/eau/`.
 * @param theme the last segment of the address of the theme.
 */
export function mapPath(kind: ContentModelName | null, theme: string | null): string {
  const { section }: Pick<Model, 'section'> = kind ? contentModels[kind] : contentModels.theme;
  const kinds = kind || theme ? [(section ?? '').split('/').at(-1)] : [];
  return `${sections.map}${[...kinds, ...(theme ? [theme] : [])].map((segment) => `${segment}/`).join('')}`;
}

/** The addresses below which each page gathers records, and exists as long as there are some. */
const gatherings: readonly string[] = [
  ...Object.values(serviceGroupings).map((segment) => `${sections.services}${segment}/`),
  territoryFolder,
  sections.map,
  ...(['theme', ...locatedModels] as const).map((kind) => mapPath(kind, null)),
];

/** The pages that gather by the words of a closed list, without their language: each is there while there is something. */
export const closedGatherings: readonly string[] = [
  ...serviceAudiences.map((audience) => serviceGroupPath('audience', audience)),
  ...lifeEvents.map((event) => serviceGroupPath('lifeEvent', event)),
  ...locatedModels.map((kind) => mapPath(kind, null)),
];

/** Tells whether a path is that of a page that gathers records, in any language. */
export function isGatheringPath(path: string): boolean {
  const above = path.replace(/[^/]+\/$/, '');
  return gatherings.some((gathering) => above === localizePath(gathering, localeOfPath(path)));
}

/** The ends of the names of the files of open data. */
export const dataFormats = ['csv', 'json', 'geojson'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The address of a file of open data: `/donnees/projets.csv`. The files are the same for every language. */
export function dataPath(file: string): string {
  return `${sections.openData}${file}`;
}

/** The address of the page that explains the files of a name, without its language: `/donnees/projets/`. */
export function dataPagePath(name: string): string {
  return `${sections.openData}${name}/`;
}

const openDataPart = new RegExp(`^(?:/(?:${locales.join('|')}))?${sections.openData}`);

/** Tells whether a path is that of a file of open data, or of a page about them. */
export function isOpenData(path: string): boolean {
  return openDataPart.test(path);
}

/**
 * The address of the feed of what a page lists, with or without its language: `/themes/eau/flux.xml`.
 * @param listed the address of the page: the home page for the whole portal.
 */
export function feedPath(listed: string): string {
  return `${listed}flux.xml`;
}

/** Tells whether an address, or the path of a file of the site, is that of a feed. */
export const isFeedPath = (path: string): boolean => /(^|\/)flux\.xml$/.test(path);

/**
 * The address, without its language, of what a page lists as other sites show it in a frame: `/integrer/themes/eau/`.
 * @param listed the address of the page, without its language.
 */
export function embedPath(listed: string): string {
  return sections.embeds + listed.slice(1);
}

const embedPattern = new RegExp(`^(?:/(?:${locales.join('|')}))?${sections.embeds}((?:[a-z0-9-]+/)+)$`);

/** The address of the page, without its language, whose list other sites show from an address; null for any other address. */
export function listedBy(path: string): string | null {
  const [, listed] = embedPattern.exec(path) ?? [];
  return listed === undefined ? null : `/${listed}`;
}

/** What hangs on the address of a page of a model, without its language nor being below it, and goes where it goes. */
export function hangingPaths(model: string, path: string): readonly string[] {
  if (model !== 'theme') return [];
  const segment = path.slice(sections.themes.length, -1);
  return [embedPath(path), ...[null, ...locatedModels].map((kind) => mapPath(kind, segment))];
}
