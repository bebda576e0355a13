import { linkTokenName } from '@agenda21/content-types/partner-space';

/** The token of the link that opened the page; null for none. It leaves the address, so that no one copies it. */
export function takeLinkToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get(linkTokenName);
  if (token !== null) history.replaceState(null, '', location.pathname);
  return token;
}
