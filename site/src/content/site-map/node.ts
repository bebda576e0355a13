import { type Section, type Locale, localizePath, sections } from '@agenda21/content-types';
import { stringsOf } from '../../i18n/index.ts';
import type { Content } from '../content.ts';
import type { FrameLink } from '../frame.ts';
import { linkTo } from '../record-links.ts';

/** A line of the site map, with the ones under it. */
export interface SiteMapNode extends FrameLink {
  readonly children: readonly SiteMapNode[];
  /** How many records are behind the link, in words. */
  readonly count?: string;
}

/** The line of a section. */
export const sectionNode = (
  name: Section,
  locale: Locale,
  children: readonly SiteMapNode[] = [],
): SiteMapNode => ({
  href: localizePath(sections[name], locale),
  label: stringsOf(locale).sections[name],
  children,
});

/** A line for each record of a model. */
export const recordNodes = (
  content: Content,
  locale: Locale,
  model: 'theme' | 'page',
): readonly SiteMapNode[] => content.all(model, locale).map((shown) => ({ ...linkTo(shown), children: [] }));
