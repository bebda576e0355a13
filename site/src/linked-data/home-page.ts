import { type Locale, localizePath, sections } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { frameOf } from '../content/frame.ts';
import { absolute, publisher } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/** The portal as a `WebSite` (schema.org/WebSite), whose search takes words in its address, and the body that publishes it. */
export function describeHomePage(content: Content, locale: Locale, site: URL): readonly JsonLdNode[] {
  const { siteName, tagline } = frameOf(content, locale);
  const search = absolute(localizePath(sections.search, locale), { site });
  const website = {
    '@type': 'WebSite',
    name: siteName,
    description: tagline,
    url: absolute(localizePath(sections.home, locale), { site }),
    inLanguage: locale,
    publisher: { '@type': 'GovernmentOrganization', '@id': new URL('#organisme', site).href },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  return [website, publisher({ content, locale, site })];
}
