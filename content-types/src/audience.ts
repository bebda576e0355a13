/** How the audience of a portal is measured: what its settings say. */
import { z } from 'zod';
import type { ContentData } from './entry.ts';

export const audienceMeasureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counter') }),
  z.strictObject({
    kind: z.literal('matomo'),
    /** The folder of Matomo, with its last slash: its script and what it sends to are there. */
    url: z.string(),
    /** The only other origin that pages may ask. */
    origin: z.string(),
    siteId: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal('none') }),
]);

export type AudienceMeasure = z.infer<typeof audienceMeasureSchema>;

/** The file of a release that tells its server how to measure its audience. */
export const audienceFile = '/audience.json';

/** How long the total of a day is kept, in months: the most that the CNIL recommends. */
export const AUDIENCE_KEPT_MONTHS = 25;

type Settings = Pick<ContentData<'site-settings'>, 'audience' | 'matomoUrl' | 'matomoSiteId'>;

/** An origin, then a folder: nothing that would mean something else in a header. */
const folder = /^(https?:\/\/[a-z\d.-]+(?::\d+)?)((?:\/[\w.~-]+)*)\/?$/i;

/** The folder of Matomo and its origin, which pages may then ask; null when the address is not one of a folder. */
function readFolder(url: string): { readonly url: string; readonly origin: string } | null {
  const [, origin, path = ''] = folder.exec(url) ?? [];
  return origin ? { url: `${origin}${path}/`, origin } : null;
}

/** What published settings ask for. Nothing is measured until they say so, nor by a Matomo that is not told whole. */
export function audienceOfSettings(settings: Settings | null | undefined): AudienceMeasure {
  if (settings?.audience === 'compteur du portail') return { kind: 'counter' };
  if (settings?.audience !== 'Matomo') return { kind: 'none' };
  const place = readFolder(settings.matomoUrl ?? '');
  if (!place || !settings.matomoSiteId) return { kind: 'none' };
  return { kind: 'matomo', ...place, siteId: settings.matomoSiteId };
}
