import {
  type ContentData,
  type Locale,
  defaultLocale,
  localesOfSettings,
  localizePath,
  pathOf,
  personalDataSlug,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type PortalSettings, keptMonths, readPortalSettings } from './portal-settings.ts';

/** What the portal tells the person who wrote, in a language that it is served in. */
export interface PortalTerms {
  readonly locale: Locale;
  readonly settings: PortalSettings;
  readonly keptMonths: number;
  /** Where the use of personal data is told; null when no such page is published. */
  readonly personalDataUrl: string | null;
}

type Page = ContentData<'page'> & { readonly documentId: string };

async function findPersonalDataUrl(
  strapi: Core.Strapi,
  locale: Locale,
  siteUrl: string,
): Promise<string | null> {
  const findPage = (where: object): Promise<Page | null> =>
    strapi.db.query(uidOf('page')).findOne({ where: { ...where, publishedAt: { $notNull: true } } });
  const french = await findPage({ slug: personalDataSlug, locale: defaultLocale });
  if (!french) return null;
  const page = (await findPage({ documentId: french.documentId, locale })) ?? french;
  const path = pathOf('page', page);
  return path && new URL(localizePath(path, locale), siteUrl).href;
}

/**
 * Reads the terms of the portal in the language of a form, or in French when the portal is not served in it.
 * @returns null before the settings of the portal are published.
 */
export async function readPortalTerms(
  strapi: Core.Strapi,
  language: string,
  siteUrl: string,
): Promise<PortalTerms | null> {
  const french = await readPortalSettings(strapi);
  if (!french) return null;
  const locale = localesOfSettings(french).find((served) => served === language) ?? defaultLocale;
  return {
    locale,
    settings: (await readPortalSettings(strapi, locale)) ?? french,
    keptMonths: keptMonths(french),
    personalDataUrl: await findPersonalDataUrl(strapi, locale, siteUrl),
  };
}
