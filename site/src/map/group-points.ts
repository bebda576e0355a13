/** Gathers the points of the map that would lie one over the other. Pure. */
import { type Spot, frameHeight, frameWidth, isInFrame } from './projection.ts';

/** The widths of the map, in pixels, that it is never narrower than: on any screen, from 320 pixels; from 40 rem. */
export const mapWidths = { narrow: 288, wide: 480 };

export type MapWidth = keyof typeof mapWidths;

/** The side of the square that a finger meets around a point, in pixels. */
const target = 26;

/** The same square in per cent of the width and of the height of a map. */
function reachOn(width: MapWidth): Spot {
  const side = (target / mapWidths[width]) * 100;
  return { x: side, y: (side * frameWidth) / frameHeight };
}

/** Something to show at a spot. */
export interface Point {
  readonly spot: Spot;
  /** The heaviest of a group gives it its spot. */
  readonly weight: number;
}

const within = (value: number, margin: number) => Math.min(100 - margin, Math.max(margin, value));
const round = (value: number) => Math.round(value * 10) / 10;

/** Brings a spot back so far in that the whole of its square is in the frame, on the narrowest screen too. */
export function bringInside({ x, y }: Spot): Spot {
  const reach = reachOn('narrow');
  return { x: round(within(x, reach.x / 2)), y: round(within(y, reach.y / 2)) };
}

/** Tells whether a spot is shown at the edge for want of room: what it stands for is further. */
export const isBeyond = (spot: Spot): boolean => !isInFrame(spot);

/** Tells whether the squares of two spots, brought inside, overlap on a map of a width. */
export function doOverlap(first: Spot, second: Spot, width: MapWidth): boolean {
  const [a, b] = [bringInside(first), bringInside(second)];
  const reach = reachOn(width);
  return Math.abs(a.x - b.x) < reach.x && Math.abs(a.y - b.y) < reach.y;
}

/**
 * Puts each point into the group of a heavier one that it would overlap. The first of a group is where it is shown; no two
 * of these overlap.
 */
export function groupPoints<P extends Point>(
  points: readonly P[],
  width: MapWidth,
): readonly (readonly P[])[] {
  const groups: P[][] = [];
  for (const point of points.toSorted((a, b) => b.weight - a.weight)) {
    const near = groups.find(([lead]) => lead && doOverlap(lead.spot, point.spot, width));
    if (near) near.push(point);
    else groups.push([point]);
  }
  return groups;
}
