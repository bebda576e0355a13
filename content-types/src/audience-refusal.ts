/** How a visitor says no to the measure of the audience. No dependency: browsers load it. */

/** The cookie that a visitor who says no asks for: the only one of the portal. It identifies nobody. */
export const refusalCookie = { name: 'audience', value: 'refus', months: 13 } as const;

/** What a visitor can choose, and the address that each choice is sent to. */
export const audienceChoices = {
  refuse: '/audience/refus/',
  accept: '/audience/accord/',
} as const;

export type AudienceChoice = keyof typeof audienceChoices;

/** The choice that is sent to a path; null when it is none. */
export function findAudienceChoice(path: string): AudienceChoice | null {
  const choices = Object.entries(audienceChoices) as [AudienceChoice, string][];
  return choices.find(([, address]) => address === path)?.[0] ?? null;
}

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
