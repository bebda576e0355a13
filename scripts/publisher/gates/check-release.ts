/** The gates: a built site is served only when all of these hold. */
import type { Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  type LivePage,
  type Locale,
  type PublishedState,
  formerAddresses,
  isFormerAddress,
  isGatheringPath,
  isOpenData,
  listedBy,
  localeOfPath,
  localizePath,
  sections,
  servedLocales,
  spacePagePaths,
} from '@agenda21/content-types';
import { addressOfEntry, findPageOwners } from '../run/page-owners.ts';
import { checkPage } from './check-page.ts';
import { type PageProblem, pagePathOf } from './page-problem.ts';

/** The pages that a site has whatever is published: its sections, and the shells of the partners' space. */
const ownPagesIn = (served: readonly Locale[]): readonly string[] =>
  served.flatMap((locale) =>
    [...Object.values(sections), ...spacePagePaths].map((path) => localizePath(path, locale)),
  );

const requiredFilesIn = (served: readonly Locale[]): readonly string[] => [
  '/former-addresses.json',
  '/pagefind/pagefind-entry.json',
  '/sitemap-index.xml',
  ...['/404.html', '/410.html', '/flux.xml'].flatMap((file) =>
    served.map((locale) => localizePath(file, locale)),
  ),
];

/** Pages after the first of a list. */
const listPage = /\/page\/[2-9]\d*\/$|\/page\/1\d+\/$/;

const errorPage = /^(\/[a-z]{2})?\/4\d\d(\.html|\/)$/;

/** `/participer/consultations/haies/contributions/` is a part of the record whose page is above it. */
const pageAbove = (path: string) => path.replace(/[^/]+\/$/, '');

/** The page whose list other sites show from a path; the path itself for any other page. */
function pageListedBy(path: string): string {
  const listed = listedBy(path);
  return listed === null ? path : localizePath(listed, localeOfPath(path));
}

/** Folders that come and go while the list is read make it start again, at most this many times. */
const MOST_READS = 20;

async function readEntries(site: string, reads = 1): Promise<readonly Dirent[]> {
  try {
    return await readdir(site, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || path === site || reads === MOST_READS) throw error;
    return readEntries(site, reads + 1);
  }
}

/**
 * The paths of the files of a site, from its root. The site may be changing: a folder that goes meanwhile is no fault.
 * @throws when the site itself is not there.
 */
export async function listFiles(site: string): Promise<ReadonlySet<string>> {
  const entries = await readEntries(site);
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((file) => `/${relative(site, join(file.parentPath, file.name))}`));
}

function checkPresence(
  files: ReadonlySet<string>,
  owners: ReadonlyMap<string, unknown>,
  served: readonly Locale[],
): readonly PageProblem[] {
  const ownPages = ownPagesIn(served);
  const pages = new Set([...files].filter((file) => file.endsWith('/index.html')).map(pagePathOf));
  const isMissing = (path: string) => !pages.has(path);
  const isUnknown = (path: string) =>
    !owners.has(pageListedBy(path)) &&
    !owners.has(pageAbove(path)) &&
    !ownPages.includes(pageListedBy(path)) &&
    !isGatheringPath(path) &&
    !listPage.test(path) &&
    !isOpenData(path) &&
    !errorPage.test(path);
  return [
    ...requiredFilesIn(served)
      .filter((file) => !files.has(file))
      .map((file) => ({ path: null, message: `${file} manque` })),
    ...ownPages.filter(isMissing).map((path) => ({ path, message: 'elle manque' })),
    ...[...owners.keys()].filter(isMissing).map((path) => ({ path, message: 'elle manque' })),
    ...[...pages].filter(isUnknown).map((path) => ({ path, message: 'elle ne montre aucun contenu publié' })),
  ];
}

/** Where each document of a state is read. */
const documentsOf = (state: PublishedState, served: readonly Locale[]): readonly LivePage[] =>
  [...findPageOwners(state.entries, served, addressOfEntry)].flatMap(([path, entries]) =>
    entries.map(({ model, documentId }) => ({ model, documentId, locale: localeOfPath(path), path })),
  );

/**
 * Checks a built site against the state it was built from.
 * @returns every problem, each with the page it is on when there is one.
 */
export async function checkRelease(
  site: string,
  state: PublishedState,
  siteUrl: string,
): Promise<readonly PageProblem[]> {
  const files = await listFiles(site);
  const served = servedLocales(state.entries);
  const owners = findPageOwners(state.entries, served);
  const isPage = (path: string) => files.has(`${path}index.html`);
  const documents = documentsOf(state, served);
  const known = {
    hasFile: (file: string) => files.has(file),
    isFormer: isFormerAddress(formerAddresses(state.addresses, { documents, isPage, served })),
  };
  const problems = [...checkPresence(files, owners, served)];
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    problems.push(...checkPage(file, await readFile(join(site, file), 'utf8'), known, siteUrl));
  }
  return problems;
}
