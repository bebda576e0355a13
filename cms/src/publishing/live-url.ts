import {
  type ContentData,
  type ContentModelName,
  type Locale,
  type RawEntry,
  contentModels,
  defaultLocale,
  isContentModelName,
  localesOfSettings,
  localizePath,
  pathOf,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { readPublishedState } from './published-state.ts';
import type { Subject } from './subject.ts';

/** Reads the published version of a document in a language; null when there is none. */
export async function readPublished(strapi: Core.Strapi, subject: Subject): Promise<RawEntry | null> {
  const { entries } = await readPublishedState(strapi, { documents: [subject], targets: [] });
  return entries.find(({ locale }) => locale === subject.locale) ?? null;
}

/** Tells whether entries of a model have a page of their own. */
export const hasPage = (model: ContentModelName): boolean => contentModels[model].section !== null;

/** The languages that the published settings have the portal served in. */
async function readServedLocales(strapi: Core.Strapi): Promise<readonly Locale[]> {
  const settings = await strapi.db
    .query(uidOf('site-settings'))
    .findOne({ where: { locale: defaultLocale, publishedAt: { $notNull: true } } });
  return localesOfSettings(settings);
}

/** Where visitors read a published entry; null when it has no page of its own, or the portal is not in its language. */
export async function findLiveUrl(
  strapi: Core.Strapi,
  { model, locale, data }: RawEntry,
): Promise<string | null> {
  const served = await readServedLocales(strapi);
  const language = served.find((name) => name === (locale ?? defaultLocale));
  if (!language || !isContentModelName(model) || !hasPage(model)) return null;
  const path = pathOf(model, data as unknown as ContentData<typeof model>);
  return path && new URL(localizePath(path, language), readSettings().SITE_URL).href;
}
