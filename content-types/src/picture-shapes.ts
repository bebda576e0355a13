/** The shapes, width over height, in which the picture that leads a page is cut: for narrow and for wide screens. */
export const leadShapes = { narrow: 4 / 3, wide: 16 / 9 } as const;

/** By how much two shapes may differ and be the same: what rounding to whole pixels does to small renditions. */
const TOLERANCE = 0.02;

/** Tells whether something of this size, in pixels, has a shape given as width over height. */
export function hasShape({ width, height }: { width: number; height: number }, shape: number): boolean {
  return Math.abs(width / height / shape - 1) < TOLERANCE;
}
