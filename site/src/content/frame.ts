import {
  type ContentData,
  type Section,
  type Locale,
  feedPath,
  localizePath,
  sections,
  spacePath,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { conformityOf, figuresOf } from '../lib/conformity.ts';
import type { Content } from './content.ts';
import { readMeasure } from './audience.ts';
import { langOf } from './shown.ts';

/** A link whose words may be in another language than the page. */
export interface FrameLink {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** What every page of a language shows around its content. */
export interface Frame {
  readonly locale: Locale;
  readonly siteName: string;
  readonly organisation: string;
  readonly tagline: string;
  /** The language of the name and tagline when it is not the page's. */
  readonly lang: string | undefined;
  readonly isDemonstration: boolean;
  readonly menu: readonly FrameLink[];
  readonly footer: readonly FrameLink[];
  readonly feed: string;
  /** Who answers readers; null before the settings are published. */
  readonly contact: {
    readonly service: string;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
  /** Under which licence the contents are, in the language of the name; null when it is not said. */
  readonly licence: string | null;
  /** The Matomo that pages tell what is read; null when it is not the one that measures the audience. */
  readonly matomo: { readonly url: string; readonly siteId: number } | null;
}

const menuSections = [
  'plan',
  'practices',
  'projects',
  'partners',
  'services',
  'places',
  'themes',
  'news',
  'participate',
] as const;
/** The sections of the footer before and after the plain pages, in the order that public sites have. */
const firstFooterSections = ['siteMap'] as const;
const lastFooterSections = ['ecodesign', 'contact', 'feeds', 'openData'] as const;

const linksTo = (names: readonly Section[], locale: Locale) =>
  names.map((name) => ({
    href: localizePath(sections[name], locale),
    label: stringsOf(locale).sections[name],
  }));

/** The mention that the law asks of every page. */
function accessibilityLink(content: Content, locale: Locale): FrameLink {
  const statement = content.accessibilityStatement(locale)?.entry.data;
  const conformity = conformityOf(statement ? figuresOf(statement) : null);
  return {
    href: localizePath(sections.accessibility, locale),
    label: stringsOf(locale).publicService.accessibility.mention[conformity],
  };
}

function footerPages(content: Content, locale: Locale): FrameLink[] {
  return content
    .all('page', locale)
    .filter(({ entry }) => entry.data.isInFooter)
    .map((page) => ({ href: page.path ?? '', label: page.entry.data.title, lang: langOf(page) }));
}

function contactOf(data: ContentData<'site-settings'>): Frame['contact'] {
  return { service: data.contactService, phone: data.contactPhone, email: data.contactEmail };
}

function matomoOf(content: Content): Frame['matomo'] {
  const measure = readMeasure(content);
  return measure.kind === 'matomo' ? { url: measure.url, siteId: measure.siteId } : null;
}

function makeFrame(content: Content, locale: Locale): Frame {
  const settings = content.settings(locale);
  const { siteName, organisation, tagline } = settings?.entry.data ?? stringsOf(locale).defaults;
  return {
    locale,
    siteName,
    organisation,
    tagline,
    lang: settings ? langOf(settings) : undefined,
    isDemonstration: settings?.entry.data.isDemonstration ?? false,
    menu: linksTo(menuSections, locale),
    footer: [
      ...linksTo(firstFooterSections, locale),
      accessibilityLink(content, locale),
      ...footerPages(content, locale),
      ...linksTo(lastFooterSections, locale),
      { href: localizePath(spacePath, locale), label: stringsOf(locale).partnerSpace.title },
    ],
    feed: feedPath(localizePath(sections.home, locale)),
    contact: settings && contactOf(settings.entry.data),
    licence: settings?.entry.data.licenceSentence ?? null,
    matomo: matomoOf(content),
  };
}

/** The frame of the pages of a language. */
export function frameOf(content: Content, locale: Locale): Frame {
  return content.derive(`frame ${locale}`, () => makeFrame(content, locale));
}
