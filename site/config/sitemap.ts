import {
  type ContentModelName,
  type SiteLocale,
  contentModels,
  defaultLocale,
  localizePath,
  sections,
  siteLocales,
} from '@agenda21/content-types';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Content } from '../src/content/content.ts';
import { getContent } from '../src/content/load.ts';
import type { Shown } from '../src/content/shown.ts';

/** What the sitemap says of a page besides its address. */
interface PageFacts {
  readonly lastmod?: string;
  /** The path of the page in each language it is written in. */
  readonly paths: Readonly<Partial<Record<SiteLocale, string>>>;
}

const unlisted = siteLocales.map((locale) => localizePath(sections.search, locale));

function entryFacts(content: Content, shown: Shown): PageFacts {
  const versions = content.versions(shown).filter(({ isFallback }) => !isFallback);
  return {
    lastmod: shown.entry.publishedAt,
    paths: Object.fromEntries(
      versions.flatMap(({ locale, path }) => (path === null ? [] : [[locale, path]])),
    ),
  };
}

/** The facts of every page that shows an entry in its own language; null for one that shows it in French instead. */
function factsByPath(content: Content): ReadonlyMap<string, PageFacts | null> {
  const models = Object.keys(contentModels) as ContentModelName[];
  const shown: Shown[] = siteLocales.flatMap((locale) =>
    models.flatMap((model) => content.all(model, locale)),
  );
  return new Map(
    shown.flatMap((page) =>
      page.path === null ? [] : [[page.path, page.isFallback ? null : entryFacts(content, page)]],
    ),
  );
}

/** A page that is no entry has the same address in every language that has it, but for the prefix. */
function sectionFacts(path: string, built: ReadonlySet<string>): PageFacts {
  const locale = siteLocales.find((candidate) => path.startsWith(`/${candidate}/`)) ?? defaultLocale;
  const bare = locale === defaultLocale ? path : path.slice(locale.length + 1);
  const paths = siteLocales.map((other) => [other, localizePath(bare, other)] as const);
  return { paths: Object.fromEntries(paths.filter(([, other]) => built.has(other))) };
}

function toItem(url: string, { lastmod, paths }: PageFacts): SitemapItem {
  const links = Object.entries(paths).map(([lang, path]) => ({ lang, url: new URL(path, url).href }));
  const french = links.find(({ lang }) => lang === defaultLocale);
  const alternates = french ? [...links, { ...french, lang: 'x-default' }] : links;
  return { url, ...(lastmod ? { lastmod } : {}), ...(links.length > 1 ? { links: alternates } : {}) };
}

/** The sitemap: every page in its own language, its translations, and when it was published. */
export function siteMap(): AstroIntegration {
  const built = new Set<string>();
  let facts: ReadonlyMap<string, PageFacts | null> | undefined;
  return sitemap({
    filter: (url) => {
      const { pathname } = new URL(url);
      built.add(pathname);
      return !unlisted.includes(pathname) && !/\/4\d\d(\.html|\/)?$/.test(pathname);
    },
    serialize: ({ url }) => {
      facts ??= factsByPath(getContent());
      const { pathname } = new URL(url);
      const known = facts.get(pathname);
      return known === null ? undefined : toItem(url, known ?? sectionFacts(pathname, built));
    },
    namespaces: { news: false, xhtml: true, image: false, video: false },
  });
}
