/** Who a page was opened by: what it asks is refused to whoever else signs in on the device meanwhile. */
import { openerHeader } from '@agenda21/content-types/partner-space';

let opener: string | null = null;

/** Notes who is signed in; null once they signed out. @param member the identifier of a member. */
export function setOpener(member: string | null): void {
  opener = member;
}

/** Tells whether someone was signed in. */
export const hasOpener = (): boolean => opener !== null;

/** What a request of the page says of who opened it. */
export const openerHeaders = (): Readonly<Record<string, string>> =>
  opener === null ? {} : { [openerHeader]: opener };
