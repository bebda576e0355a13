import { type Section, feedPath, localizePath, sections } from '@agenda21/content-types';
import type { Frame } from '../src/content/frame.ts';
import { type PageName, type Reader, pagePaths, versionsOf } from './reader.ts';
import type { PageHead } from '../src/lib/page-head.ts';
import { longEmail, longSentence, longTitle, longWord } from './words.ts';

const menu: readonly Section[] = ['plan', 'practices', 'projects', 'partners', 'themes', 'news'];

/** The links of the main menu. */
export const menuLinks = ({ locale, strings }: Reader) =>
  menu.map((name) => ({ href: localizePath(sections[name], locale), label: strings.sections[name] }));

/** What stands around a page: short words, nothing that is optional. */
export function shortFrame(reader: Reader): Frame {
  const { locale, lang, strings } = reader;
  return {
    locale,
    lang,
    siteName: 'Guide des composants',
    organisation: 'Collectivité d’exemple',
    tagline: 'Une devise d’exemple',
    isDemonstration: false,
    menu: menuLinks(reader),
    footer: [{ href: localizePath(sections.contact, locale), label: strings.sections.contact }],
    feed: feedPath(localizePath(sections.home, locale)),
    contact: null,
    licence: null,
    matomo: null,
  };
}

/** What stands around a page: the longest words, and all that is optional. */
export function longFrame(reader: Reader): Frame {
  const { locale, lang, strings } = reader;
  const page = { href: localizePath('/exemple/', locale), label: longTitle, lang };
  return {
    ...shortFrame(reader),
    siteName: `Centre de ressources ${longWord}`,
    organisation: `Syndicat mixte d’exemple ${longWord}`,
    tagline: longSentence,
    isDemonstration: true,
    menu: [...menuLinks(reader), { href: '/exemple/', label: longWord }],
    footer: [
      { href: localizePath(sections.siteMap, locale), label: strings.sections.siteMap },
      ...Array.from({ length: 4 }, () => page),
    ],
    contact: { service: longTitle, phone: '05 59 00 00 00', email: longEmail },
    licence: longTitle,
  };
}

/** The head of a page of the guide. */
export function headOf(page: PageName, { locale }: Reader, title: string): PageHead {
  const guide = { href: localizePath(pagePaths.guide, locale), label: 'Composants', lang: 'fr' };
  return {
    title,
    description: '',
    canonical: localizePath(pagePaths[page], locale),
    versions: versionsOf(page),
    breadcrumb: page === 'guide' ? [] : [guide],
  };
}
