import { readPortalSettings } from '../messages/portal-settings.ts';
import type { Space } from './space.ts';

/** In whose name the space writes. */
export interface Sender {
  readonly siteName: string;
  readonly siteUrl: string;
  readonly replyTo: string | null;
  /** The telephone of the team; null when the settings of the portal give none. */
  readonly phone: string | null;
}

/** Reads the name of the portal from its published settings. */
export async function readSender({ strapi, siteUrl }: Pick<Space, 'strapi' | 'siteUrl'>): Promise<Sender> {
  const settings = await readPortalSettings(strapi);
  return {
    siteName: settings?.siteName ?? 'Agenda 21',
    siteUrl,
    replyTo: settings?.contactEmail ?? null,
    phone: settings?.contactPhone ?? null,
  };
}
