/** Cuts the records that are tied to the same thing into circles that stay small, however many they are. Pure. */
import { hashText } from '../lib/hash-text.ts';

/** Members of a circle, about: between half of it and all of it. */
const MEMBERS = 16;

/** In how many circles so many records are cut: a power of two, so that their number seldom changes. */
const countCircles = (count: number) => 2 ** Math.max(0, Math.ceil(Math.log2(count / MEMBERS)));

/** The circle of a record, counted from 0. Of two cuts, the circles of the finer one are parts of those of the other. */
export function circleOf(record: string, count: number): number {
  return hashText(record) & (count - 1);
}

/**
 * Cuts records into circles. A record that comes or goes changes its own circle, and no other one until their number
 * doubles or halves.
 */
export function cutCircles(records: readonly string[]): readonly (readonly string[])[] {
  const circles = Array.from({ length: countCircles(records.length) }, (): string[] => []);
  for (const record of records) circles[circleOf(record, circles.length)]?.push(record);
  return circles.map((members) => members.toSorted());
}
