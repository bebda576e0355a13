import {
  type ContentData,
  type Locale,
  MESSAGES_KEPT_MONTHS,
  defaultLocale,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

type Settings = Pick<
  ContentData<'site-settings'>,
  | 'siteName'
  | 'organisation'
  | 'contactService'
  | 'contactPhone'
  | 'contactEmail'
  | 'contactAddress'
  | 'messagesKeptMonths'
  | 'languages'
>;

/** The published settings of the portal that messages depend on; null when they are not published in that language. */
export async function readPortalSettings(
  strapi: Core.Strapi,
  locale: Locale = defaultLocale,
): Promise<Settings | null> {
  const found = await strapi.documents(uidOf('site-settings')).findFirst({ status: 'published', locale });
  return found as Settings | null;
}

/** How long messages are kept, in months. */
export const keptMonths = (settings: Settings | null) => settings?.messagesKeptMonths ?? MESSAGES_KEPT_MONTHS;

export type { Settings as PortalSettings };
