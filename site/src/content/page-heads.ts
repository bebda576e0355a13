import {
  type Section,
  type Locale,
  feedPath,
  listPagePath,
  localizePath,
  nthPagePath,
  sections,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { type DescribedModel, describeRecord } from '../linked-data/describe-record.ts';
import { toExcerpt } from '../lib/excerpt.ts';
import { type Crumb, type PageHead, type PageVersion, sectionVersions } from '../lib/page-head.ts';
import type { Content } from './content.ts';
import { listingSections } from './listings.ts';
import { getContent } from './load.ts';
import { type ServiceGroup, serviceGroupPart, versionsOfGroup } from './service-groups.ts';
import { type Shown, langOf } from './shown.ts';

const longestDescription = 160;

function versionsOf(shown: Shown, content: Content): readonly PageVersion[] {
  return content
    .versions(shown)
    .flatMap(({ locale, path, isFallback }) =>
      path === null ? [] : [{ locale, path, isTranslated: !isFallback }],
    );
}

/** A step to a section. */
export function sectionCrumb(section: Section, locale: Locale): Crumb {
  return { href: localizePath(sections[section], locale), label: stringsOf(locale).sections[section] };
}

/** A step to the page of an entry. */
export function entryCrumb(
  shown: Shown<'plan-axis' | 'action' | 'theme' | 'consultation'>,
  label = shown.entry.data.title,
): Crumb {
  return { href: shown.path ?? '', label, lang: langOf(shown) };
}

/** The feed of what a page lists. */
function feedOf(page: string, title: string, locale: Locale): NonNullable<PageHead['feed']> {
  return { href: feedPath(page), title: stringsOf(locale).reuse.feeds.of(title) };
}

/**
 * The head of the page of an entry.
 * A page that shows French words for want of a translation points to the French one.
 */
export function entryHead(
  shown: Shown<DescribedModel>,
  content: Content,
  { description, breadcrumb }: { description: string; breadcrumb: readonly Crumb[] },
): PageHead {
  const versions = versionsOf(shown, content);
  const original = versions.find(({ isTranslated }) => isTranslated);
  const canonical = shown.isFallback ? (original?.path ?? shown.path) : shown.path;
  return {
    title: shown.entry.data.title,
    description: toExcerpt(description, longestDescription),
    canonical,
    versions,
    breadcrumb,
    feed:
      shown.entry.model === 'theme' && shown.path !== null
        ? feedOf(shown.path, shown.entry.data.title, shown.locale)
        : undefined,
    describe: (site) => {
      const url = new URL(canonical ?? '', site).href;
      return describeRecord(shown, { content, locale: shown.locale, site, url });
    },
  };
}

/** Lists may differ in length from one language to another: only their first pages stand for each other. */
function listVersions(section: Section, locale: Locale, page: number): readonly PageVersion[] {
  return sectionVersions(section, getContent().locales).map((version) =>
    version.locale === locale
      ? { ...version, path: localizePath(listPagePath(section, page), locale) }
      : { ...version, isTranslated: page === 1 },
  );
}

/** The head of a section, or of a page of its list. */
export function sectionHead(
  section: Section,
  locale: Locale,
  { page, pageCount }: { page: number; pageCount: number } = { page: 1, pageCount: 1 },
): PageHead {
  const { sections: titles, lists, contact, search, ecodesign, formats } = stringsOf(locale);
  const intros: Readonly<Partial<Record<Section, string>>> = {
    ...lists.intros,
    search: search.intro,
    contact: contact.intro,
    ecodesign: ecodesign.intro,
  };
  const rank = lists.page(formats.number(page), formats.number(pageCount));
  return {
    title: page === 1 ? titles[section] : `${titles[section]}, ${rank}`,
    description: toExcerpt(intros[section] ?? '', longestDescription),
    canonical: localizePath(listPagePath(section, page), locale),
    versions: listVersions(section, locale, page),
    breadcrumb: [],
    feed:
      section in listingSections
        ? feedOf(localizePath(sections[section], locale), titles[section], locale)
        : undefined,
  };
}

/** The head of a page of the services of a group. */
export function serviceGroupHead(
  group: ServiceGroup,
  content: Content,
  { page, pageCount }: { page: number; pageCount: number },
): PageHead {
  const { locale, path } = group;
  const { lists, formats } = stringsOf(locale);
  const { title, lead } = serviceGroupPart(group);
  const canonical = localizePath(nthPagePath(path, page), locale);
  const versions = versionsOfGroup(content, group).map((version) => ({
    locale: version,
    path: version === locale ? canonical : localizePath(path, version),
    isTranslated: version === locale || page === 1,
  }));
  const rank = lists.page(formats.number(page), formats.number(pageCount));
  return {
    title: page === 1 ? title : `${title}, ${rank}`,
    description: toExcerpt(lead, longestDescription),
    canonical,
    versions,
    breadcrumb: [sectionCrumb('services', locale)],
  };
}
