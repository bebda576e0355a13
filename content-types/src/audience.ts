/** How the audience of a portal is measured: what its settings say, and how a visitor says no. */
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

/** The cookie that a visitor who says no asks for: the only one of the portal. It identifies nobody. */
export const refusalCookie = { name: 'audience', value: 'refus', months: 13 } as const;

/** What a visitor can choose, and the address that each choice is sent to. */
export const audienceChoices = {
  refuse: '/audience/refus/',
  accept: '/audience/accord/',
} as const;

export type AudienceChoice = keyof typeof audienceChoices;

/** The field that says which page the choice is made on: it is shown again. */
export const choicePageField = 'page';

/** What of that page tells that the choice is kept, by its identifier. */
export const choiceKeptIds: Readonly<Record<AudienceChoice, string>> = {
  refuse: 'audience-refus',
  accept: 'audience-accord',
};

/** Tells whether a `Cookie` header, or what a script reads of it, holds the refusal. */
export function isRefused(cookies: string): boolean {
  const refusal = `${refusalCookie.name}=${refusalCookie.value}`;
  return cookies.split(';').some((cookie) => cookie.trim() === refusal);
}
