/** One page of each template of a portal: the sections, the heaviest record of each kind, and what has no address of its own. */
import {
  type Model,
  contentModels,
  contributionsPath,
  defaultLocale,
  embedPath,
  isGatheringPath,
  isLocale,
  listPagePath,
  localizePath,
  sections,
  territoryFolder,
} from '@agenda21/content-types';
import { localesOfSitemap, readSitemap } from '../lib/read-sitemap.ts';

/** What makes a page: a section, the page of a record, or a state that pages of a section can be in. */
export type TemplateGroup = 'section' | 'record' | 'state';

export interface Template {
  readonly group: TemplateGroup;
  /** Name of the section, of the model or of the state. */
  readonly name: string;
  readonly path: string;
}

/** The sections that are lists of several pages when they hold much. */
const longLists = ['practices', 'projects', 'partners', 'news'] as const;

/** Words that find many records of the demonstration. */
const commonWord = 'eau';

const sectionTemplates: readonly Template[] = Object.entries(sections).map(([name, path]) => ({
  group: 'section',
  name,
  path,
}));

const ofState = (state: { readonly name: string; readonly path: string }): Template => ({
  group: 'state',
  ...state,
});

const stateTemplates = (paths: readonly string[]): readonly Template[] =>
  [
    ...localesOfSitemap(paths)
      .filter((locale) => locale !== defaultLocale)
      .map((locale) => ({ name: `home-${locale}`, path: localizePath(sections.home, locale) })),
    { name: 'search-results', path: `${sections.search}?q=${commonWord}` },
    { name: 'embed', path: embedPath(sections.news) },
    { name: 'not-found', path: '/cette-page-n-existe-pas/' },
  ].map(ofState);

const isSection = (path: string) => Object.values<string>(sections).includes(path);

/** Tells whether a path is that of a record of a model, in French. */
function isOfModel(path: string, { section }: Model): boolean {
  const parts = path.split('/').filter(Boolean);
  if (section === '') return parts.length === 1 && !isSection(path) && !isLocale(parts[0] ?? '');
  return !isSection(path) && path === `/${section}/${parts.at(-1)}/`;
}

async function heaviestOf(siteUrl: string, paths: readonly string[]): Promise<string | null> {
  let heaviest: { readonly path: string; readonly length: number } | null = null;
  for (const path of paths) {
    const { length } = await (await fetch(`${siteUrl}${path}`)).text();
    if (!heaviest || length > heaviest.length) heaviest = { path, length };
  }
  return heaviest?.path ?? null;
}

async function recordTemplates(siteUrl: string, paths: readonly string[]): Promise<readonly Template[]> {
  const templates: Template[] = [];
  for (const [name, model] of Object.entries<Model>(contentModels)) {
    if (model.section === null) continue;
    const heaviest = await heaviestOf(
      siteUrl,
      paths.filter((path) => isOfModel(path, model)),
    );
    if (heaviest) templates.push({ group: 'record', name, path: heaviest });
  }
  return templates;
}

const isBelow = (folder: string) => (path: string) => path.startsWith(folder) && path !== folder;

/** Pages that are made by the same template below an address. */
const families = [
  { name: 'territory', isOf: isBelow(territoryFolder) },
  { name: 'map-choice', isOf: isBelow(sections.map) },
  {
    name: 'service-group',
    isOf: (path: string) => isGatheringPath(path) && path.startsWith(sections.services),
  },
  { name: 'data-set', isOf: isBelow(sections.openData) },
  {
    name: 'contributions',
    isOf: (path: string) => path.startsWith(sections.consultations) && path.endsWith(contributionsPath('/')),
  },
] as const;

/** The heaviest page of each of these in French. */
async function familyTemplates(siteUrl: string, paths: readonly string[]): Promise<readonly Template[]> {
  const heaviest = await Promise.all(
    families.map(async ({ name, isOf }) => ({ name, path: await heaviestOf(siteUrl, paths.filter(isOf)) })),
  );
  return heaviest.flatMap(({ name, path }) => (path ? [ofState({ name, path })] : []));
}

/** The templates of a portal that is served, in a stable order. A kind without record is left out, and so is the second page of a list when every list has one page. */
export async function listTemplates(siteUrl: string): Promise<readonly Template[]> {
  const paths = await readSitemap(siteUrl);
  const [second] = longLists.map((list) => listPagePath(list, 2)).filter((path) => paths.includes(path));
  const secondPage = second ? [ofState({ name: 'list-2', path: second })] : [];
  return [
    ...sectionTemplates,
    ...(await recordTemplates(siteUrl, paths)),
    ...secondPage,
    ...(await familyTemplates(siteUrl, paths)),
    ...stateTemplates(paths),
  ];
}
