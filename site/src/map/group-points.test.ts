import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Point, bringInside, doOverlap, groupPoints, isBeyond, mapWidths } from './group-points.ts';
import { frameHeight, frameWidth, toSpot } from './projection.ts';

const at = (longitude: number, latitude: number, weight = 1) => ({
  spot: toSpot({ longitude, latitude }),
  weight,
});

it('keeps towns apart and gathers a town with its suburbs, at the place of the heaviest', () => {
  const [pau, bayonne, jurancon] = [at(-0.3504, 43.3191, 5), at(-1.4684, 43.4907), at(-0.3897, 43.2848)];
  expect(groupPoints([jurancon, bayonne, pau], 'narrow')).toEqual([[pau, jurancon], [bayonne]]);
});

it('shows what is further at the edge, on the side where it is', () => {
  const huesca = toSpot({ longitude: -0.07, latitude: 42.2 });
  expect(isBeyond(huesca)).toBe(true);
  expect(bringInside(huesca).y).toBeGreaterThan(90);
  expect(bringInside(huesca).x).toBeCloseTo(huesca.x, 1);
  expect(isBeyond(toSpot({ longitude: -1.65, latitude: 42.67 }))).toBe(false);
});

const spots = fc.record({ x: fc.integer({ min: -50, max: 150 }), y: fc.integer({ min: -50, max: 150 }) });
const points: fc.Arbitrary<Point[]> = fc.array(fc.record({ spot: spots, weight: fc.nat(9) }), {
  maxLength: 300,
});

it('gathers less where the map is wide', () => {
  const towns = [at(-0.3504, 43.3191, 5), at(-0.3697, 43.2168)];
  expect(groupPoints(towns, 'narrow')).toHaveLength(1);
  expect(groupPoints(towns, 'wide')).toHaveLength(2);
});

it.each(['narrow', 'wide'] as const)(
  'loses no point, and no two targets overlap nor leave the map on a %s map',
  (width) => {
    fc.assert(
      fc.property(points, (all) => {
        const groups = groupPoints(all, width);
        expect(groups.flat().toSorted(byRank(all))).toEqual(all);
        const boxes = groups.map(([lead]) => boxOf(lead ?? expect.fail(), mapWidths[width]));
        expect(boxes.filter((box) => !isInside(box, mapWidths[width]))).toEqual([]);
        for (const [rank, box] of boxes.entries())
          expect(boxes.slice(rank + 1).filter((other) => !areApart(box, other))).toEqual([]);
      }),
    );
  },
);

it('gathers only what overlaps', () => {
  const centre = { x: 50, y: 50 };
  expect(doOverlap(centre, { x: 58, y: 50 }, 'narrow')).toBe(true);
  expect(doOverlap(centre, { x: 58, y: 50 }, 'wide')).toBe(false);
  expect(doOverlap(centre, { x: 60, y: 50 }, 'narrow')).toBe(false);
  expect(doOverlap(centre, { x: 50, y: 64 }, 'narrow')).toBe(false);
});

interface Box {
  readonly left: number;
  readonly top: number;
}

/** The least that a target must be, in pixels (WCAG 2.2, 2.5.8). */
const least = 24;

const heightOf = (width: number) => (width * frameHeight) / frameWidth;

/** The square of the least target around a point, on a map of a width in pixels. */
function boxOf({ spot }: Point, width: number): Box {
  const { x, y } = bringInside(spot);
  return { left: (x / 100) * width - least / 2, top: (y / 100) * heightOf(width) - least / 2 };
}

const isInside = ({ left, top }: Box, width: number) =>
  left >= 0 && top >= 0 && left + least <= width && top + least <= heightOf(width);

const areApart = (a: Box, b: Box) => Math.abs(a.left - b.left) >= least || Math.abs(a.top - b.top) >= least;

function byRank(all: readonly Point[]) {
  const ranks = new Map(all.map((point, rank) => [point, rank]));
  return (a: Point, b: Point) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
}
