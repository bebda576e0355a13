import { type Locale, localizePath, sections } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * The way down to a page as a `BreadcrumbList` (schema.org/BreadcrumbList), the page itself at its end.
 * @returns nothing for a page that is directly below the home page, or has no address.
 */
export function describeBreadcrumb(
  { title, canonical, breadcrumb }: PageHead,
  locale: Locale,
  site: URL,
): readonly JsonLdNode[] {
  if (breadcrumb.length === 0 || canonical === null) return [];
  const home = { href: localizePath(sections.home, locale), label: stringsOf(locale).sections.home };
  const steps = [home, ...breadcrumb, { href: canonical, label: title }];
  const itemListElement = steps.map(({ href, label }, rank) => ({
    '@type': 'ListItem',
    position: rank + 1,
    name: label,
    item: new URL(href, site).href,
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}
