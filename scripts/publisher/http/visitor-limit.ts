import { createLimit } from '@agenda21/content-types';

/** How many networks of one site (a /48 of IPv6, which one customer may have) are let do as much as each may. */
const NETWORKS_OF_SITE = 10;

/** The site of a network of IPv6; null of what is none. */
const siteOf = (visitor: string) => (visitor.includes(':') ? visitor.split(':').slice(0, 3).join(':') : null);

/**
 * Makes what tells whether one more is allowed to a visitor, in this window of time: a second when it is not said. Who
 * has many networks of IPv6 is counted by their site too.
 */
export function createVisitorLimit(
  most: number,
  now: () => number,
  windowMs?: number,
): (visitor: string) => boolean {
  const mayNetwork = createLimit(most, now, windowMs);
  const maySite = createLimit(most * NETWORKS_OF_SITE, now, windowMs);
  return (visitor) => {
    const site = siteOf(visitor);
    return mayNetwork(visitor) && (site === null || maySite(site));
  };
}
