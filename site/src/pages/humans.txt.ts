import { defaultLocale, localeNames } from '@agenda21/content-types';
import type { APIRoute } from 'astro';
import { getContent } from '../content/load.ts';
import { stringsOf } from '../i18n/index.ts';
import { humansText } from '../lib/humans-text.ts';
import { linesOf } from '../lib/text-lines.ts';

/** Who made the portal, and with what. */
export const GET: APIRoute = () => {
  const settings = getContent().settings(defaultLocale)?.entry.data;
  const text = humansText({
    organisation: settings?.organisation ?? stringsOf(defaultLocale).defaults.organisation,
    service: settings?.contactService ?? null,
    people: linesOf(settings?.credits),
    languages: getContent().locales.map((locale) => localeNames[locale]),
  });
  return new Response(text);
};
