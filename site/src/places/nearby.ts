/** Which of many positions are near each of many others, as the crow flies. Pure. */
import { earthRadius } from './nearest.ts';

/** Something that is somewhere. Degrees, WGS 84. */
export interface Located {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Nearby {
  readonly id: string;
  /** In kilometres. */
  readonly distance: number;
}

type Vector = readonly [number, number, number];

/** A position as a point of a sphere of radius one: the nearest along the surface is the nearest in a straight line. */
function toVector({ latitude, longitude }: Located): Vector {
  const [north, east] = [latitude, longitude].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** The square of the length of the chord between two points. */
const chord = (a: Vector, b: Vector) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

const toDistance = (square: number) => 2 * earthRadius * Math.asin(Math.sqrt(square) / 2);
const toSquare = (distance: number) => (2 * Math.sin(distance / earthRadius / 2)) ** 2;

type Target = Located & { readonly vector: Vector };

/** The targets within the square of a chord of an origin, itself aside, the nearest first. */
function sortByDistance(origin: Target, targets: readonly Target[], furthest: number) {
  // The latitude alone rules most of them out.
  const furthestNorth = (2 * Math.asin(Math.sqrt(furthest) / 2) * 180) / Math.PI;
  const near: { readonly id: string; readonly square: number }[] = [];
  for (const { id, latitude, vector } of targets) {
    if (Math.abs(latitude - origin.latitude) > furthestNorth || id === origin.id) continue;
    const square = chord(vector, origin.vector);
    if (square <= furthest) near.push({ id, square });
  }
  return near.toSorted((a, b) => a.square - b.square || (a.id < b.id ? -1 : 1));
}

/**
 * The nearest positions to each of some, the nearest first; one is never near itself.
 * @param within no further than that, in kilometres.
 * @param most how many at most for each.
 */
export function findNearby(
  from: readonly Located[],
  to: readonly Located[],
  { within, most }: { readonly within: number; readonly most: number },
): Readonly<Record<string, readonly Nearby[]>> {
  const aim = (located: Located): Target => ({ ...located, vector: toVector(located) });
  const targets = to.map(aim);
  return Object.fromEntries(
    from.map((origin) => {
      const near = sortByDistance(aim(origin), targets, toSquare(within)).slice(0, most);
      return [origin.id, near.map(({ id, square }) => ({ id, distance: toDistance(square) }))];
    }),
  );
}
