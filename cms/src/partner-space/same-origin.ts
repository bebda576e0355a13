import type { IncomingHttpHeaders } from 'node:http';

/**
 * Tells whether a request comes from a page of the portal. Browsers say it by themselves (`Sec-Fetch-Site`); those that
 * do not name the origin of the page.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === new URL(siteUrl).origin;
}
