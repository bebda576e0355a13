/** What a feed or an embedded list gathers: what is new on the whole portal, in a section, on a theme. */
import { type Locale, type Section, localizePath, sections } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Content } from './content.ts';
import { firstOf } from './first-of.ts';
import type { FrameLink } from './frame.ts';
import { latestFirst } from './order.ts';
import { type Shown, langOf } from './shown.ts';

/** The sections that list the records of one model, the most read first. */
export const listingSections = {
  news: 'news-item',
  practices: 'good-practice',
  projects: 'project',
  plan: 'action',
  consultations: 'consultation',
  calls: 'call',
  services: 'digital-service',
  places: 'digital-place',
  indicators: 'indicator',
  partners: 'partner',
} as const satisfies Partial<Record<Section, string>>;

export type ListingSection = keyof typeof listingSections;
export type ListingModel = (typeof listingSections)[ListingSection];

const sectionNames = Object.keys(listingSections) as readonly ListingSection[];
const allModels = Object.values(listingSections);

/** The models that the whole portal announces: what happens, rather than what is there for good. */
export const announcedModels: readonly ListingModel[] = [
  'action',
  'good-practice',
  'project',
  'news-item',
  'consultation',
  'call',
];

/** Some records, in a language. */
export interface Listing {
  readonly locale: Locale;
  /** The address, without its language, of the page that lists them all: `/`, `/projets/`, `/themes/eau/`. */
  readonly listed: string;
  readonly title: string;
  /** The language of the title when it is not the page's. */
  readonly lang: string | undefined;
  readonly models: readonly ListingModel[];
  /** The theme that they are about; null for any. */
  readonly theme: Shown<'theme'> | null;
}

const ofPortal = (locale: Locale): Listing => ({
  locale,
  listed: sections.home,
  title: stringsOf(locale).reuse.everything,
  lang: undefined,
  models: announcedModels,
  theme: null,
});

const ofSection = (section: ListingSection, locale: Locale): Listing => ({
  locale,
  listed: sections[section],
  title: stringsOf(locale).sections[section],
  lang: undefined,
  models: [listingSections[section]],
  theme: null,
});

const themePath = (segment: string) => `${sections.themes}${segment}/`;

const ofTheme = (theme: Shown<'theme'>, segment: string): Listing => ({
  locale: theme.locale,
  listed: themePath(segment),
  title: theme.entry.data.title,
  lang: langOf(theme),
  models: allModels,
  theme,
});

/** The addresses, without their language, of the pages whose records are gathered: the sections, then the themes. */
export function listedPaths(content: Content, locale: Locale): readonly string[] {
  return [
    ...sectionNames.map((name) => sections[name]),
    ...content.places('theme', locale).map(({ segment }) => themePath(segment)),
  ];
}

/**
 * The records that a page lists.
 * @param listed its address, without its language.
 * @returns null when it lists none.
 */
export function findListing(content: Content, listed: string, locale: Locale): Listing | null {
  if (listed === sections.home) return ofPortal(locale);
  const section = sectionNames.find((name) => sections[name] === listed);
  if (section) return ofSection(section, locale);
  const [, segment = ''] = /^\/themes\/([^/]+)\/$/.exec(listed) ?? [];
  const theme = content.bySegment('theme', segment, locale);
  return theme && ofTheme(theme, segment);
}

/** A list of records, and the names of all of them. */
export interface NamedListing extends FrameLink {
  readonly listed: string;
}

const named = ({ listed, title, lang, locale }: Listing): NamedListing => ({
  listed,
  href: localizePath(listed, locale),
  label: title,
  lang,
});

/** The names of what is gathered by section and by theme, in a language. */
export function namedListings(content: Content, locale: Locale) {
  return content.derive(`listings ${locale}`, () => ({
    sections: sectionNames.map((name) => named(ofSection(name, locale))),
    themes: content.all('theme', locale).flatMap((theme) => {
      const listed = theme.path?.slice(localizePath('', locale).length);
      return listed
        ? [{ listed, href: theme.path ?? '', label: theme.entry.data.title, lang: langOf(theme) }]
        : [];
    }),
  }));
}

function recordsOf({ models, theme, locale }: Listing, content: Content): readonly Shown<ListingModel>[] {
  return models.flatMap((model): readonly Shown<ListingModel>[] =>
    theme ? content.linking(model, 'themes', theme) : content.all(model, locale),
  );
}

/**
 * The records that were published last, the latest first. Read it within `derive`.
 * @param isWanted leaves some out.
 */
export function latestOf(
  listing: Listing,
  content: Content,
  count: number,
  isWanted: (shown: Shown<ListingModel>) => boolean = () => true,
): readonly Shown<ListingModel>[] {
  const wanted = recordsOf(listing, content).filter((shown) => shown.path !== null && isWanted(shown));
  return firstOf(wanted, count, (a, b) => latestFirst(a.entry, b.entry));
}
