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
  const targets = to.map((target) => ({ id: target.id, vector: toVector(target) }));
  const furthest = toSquare(within);
  return Object.fromEntries(
    from.map((origin) => {
      const vector = toVector(origin);
      const near = targets
        .filter((target) => target.id !== origin.id && chord(target.vector, vector) <= furthest)
        .map((target) => ({ id: target.id, distance: toDistance(chord(target.vector, vector)) }))
        .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
      return [origin.id, near.slice(0, most)];
    }),
  );
}
