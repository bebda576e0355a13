/** What is near a commune: places, or territories. Runs in the browser: it stays small. */

export interface FinderData {
  /** Name, latitude and longitude in degrees. */
  readonly communes: readonly (readonly [string, number, number])[];
  /** Name, address of the page, a fact (the commune of a place, how much a territory holds), latitude and longitude. */
  readonly places: readonly (readonly [string, string, string, number, number])[];
}

export interface NearPlace {
  readonly title: string;
  readonly href: string;
  readonly fact: string;
  /** As the crow flies, in kilometres. */
  readonly distance: number;
}

/** In kilometres. */
export const earthRadius = 6371;
const most = 10;

/** Names are the same whatever their accents, capitals, hyphens and apostrophes. */
const normalize = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The commune of that name; the only one that begins so when none has the whole of it. */
export function findCommune({ communes }: FinderData, name: string): FinderData['communes'][number] | null {
  const wanted = normalize(name);
  if (!wanted) return null;
  const whole = communes.find(([title]) => normalize(title) === wanted);
  const begun = communes.filter(([title]) => normalize(title).startsWith(wanted));
  return whole ?? (begun.length === 1 ? (begun[0] ?? null) : null);
}

/** The distance along the surface of the Earth, in kilometres, by the haversine formula. */
export function distanceBetween(from: readonly [number, number], to: readonly [number, number]): number {
  const [a, b, c, d] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const half = Math.sin((c - a) / 2) ** 2 + Math.cos(a) * Math.cos(c) * Math.sin((d - b) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(half));
}

/** The places nearest to a commune, the nearest first. */
export function findNearest(
  { places }: FinderData,
  [, latitude, longitude]: FinderData['communes'][number],
): readonly NearPlace[] {
  return places
    .map(([title, href, fact, ...position]) => ({
      title,
      href,
      fact,
      distance: distanceBetween([latitude, longitude], position),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}

/**
 * A distance in kilometres, to a hundred metres when it is short: `7,3 km`.
 * @param tag the language, as Intl names it.
 */
export function sayDistance(distance: number, tag: string): string {
  const digits = distance < 10 ? 1 : 0;
  return `${distance.toLocaleString(tag, { maximumFractionDigits: digits })}\u00a0km`;
}
