/** What the map and its list show. */
import type { Spot } from './projection.ts';
import type { PointKind } from './shapes.ts';

/** A territory on the map and in its list. */
export interface MapItem {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly count: number;
  readonly kind: PointKind;
  /** Null when nobody knows where it is, or when it is the ground of the map itself. */
  readonly spot: Spot | null;
}

/** What one point of the map stands for. */
export interface MapPoint {
  readonly items: readonly MapItem[];
  readonly spot: Spot;
  readonly kind: PointKind;
  /** True when what it stands for is further than the edge of the map. */
  readonly isBeyond: boolean;
}

/** An entry of the list: a point of the narrow map, and those that it comes apart into where the map is wide. */
export interface MapEntry extends MapPoint {
  readonly apart: readonly MapPoint[];
}
