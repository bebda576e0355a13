import { localizePath, sections } from '@agenda21/content-types';
import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../../content/feed.ts';
import { getContent } from '../../content/load.ts';
import { localeOf, localePaths } from '../../content/routes.ts';
import { stringsOf } from '../../i18n/index.ts';
import { feedPath } from '../../lib/feed-path.ts';

export const getStaticPaths = localePaths;

/** The feed of what is new, in one language. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = localeOf(params);
  if (!locale || !site) return new Response(null, { status: 404 });
  const content = getContent();
  const { defaults } = stringsOf(locale);
  const settings = content.settings(locale)?.entry.data;
  const self = new URL(feedPath(locale), site).href;
  const feed = await getRssString({
    title: settings?.siteName ?? defaults.siteName,
    description: settings?.tagline ?? defaults.tagline,
    site: new URL(localizePath(sections.home, locale), site),
    items: [...feedItems(content, locale, site)],
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
  });
  const body = feed.replace('<rss ', `<rss xml:lang="${locale}" `);
  return new Response(body, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
