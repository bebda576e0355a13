/** The addresses that content may link to: web, e-mail, telephone, and pages of the portal. */

const webProtocols = ['http:', 'https:'];
const otherProtocols = ['mailto:', 'tel:'];
const portal = 'https://portal.invalid';

/** Control characters, invisible marks and direction overrides: browsers skip them or readers are fooled by them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A checked address. `isExternal` is true when it leaves the portal. */
export interface SafeLink {
  readonly href: string;
  readonly isExternal: boolean;
}

function absoluteLink(address: string): SafeLink | null {
  const url = URL.parse(address);
  if (!url || url.username !== '' || url.password !== '') return null;
  if (webProtocols.includes(url.protocol)) return { href: url.href, isExternal: true };
  return otherProtocols.includes(url.protocol) ? { href: url.href, isExternal: false } : null;
}

/**
 * Checks an address written by someone.
 * @param address its characters as a browser would read them (character references already decoded).
 * @returns the address in its normal form, or null when it may not be linked to. A relative one starts from the root.
 */
export function toSafeLink(address: string): SafeLink | null {
  const visible = address.replace(invisible, '').trim();
  if (visible === '') return null;
  if (visible.startsWith('#')) return { href: visible, isExternal: false };
  if (/^[a-z][a-z0-9+.-]*:/i.test(visible)) return absoluteLink(visible);
  const url = URL.parse(visible, portal);
  if (url?.origin !== portal) return null;
  return { href: `${url.pathname}${url.search}${url.hash}`, isExternal: false };
}
