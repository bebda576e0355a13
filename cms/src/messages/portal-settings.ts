import { type ContentData, MESSAGES_KEPT_MONTHS, defaultLocale, uidOf } from '@agenda21/content-types';
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
>;

/** The published settings of the portal that messages depend on; null before they are published. */
export async function readPortalSettings(strapi: Core.Strapi): Promise<Settings | null> {
  const found = await strapi
    .documents(uidOf('site-settings'))
    .findFirst({ status: 'published', locale: defaultLocale });
  return found as Settings | null;
}

/** How long messages are kept, in months. */
export const keptMonths = (settings: Settings | null) => settings?.messagesKeptMonths ?? MESSAGES_KEPT_MONTHS;

export type { Settings as PortalSettings };
