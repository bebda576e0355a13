/** Chance that can be repeated: the same seed gives the same draws, on every machine. */

export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** Different items of a list, in the order they were drawn; all of them when it has no more. */
  sample<T>(list: readonly T[], count: number): T[];
  chance(probability: number): boolean;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The generator « mulberry32 ». */
function createDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes a source of chance; each word of the seed counts. */
export function createRandom(...seed: readonly (string | number)[]): Random {
  const next = createDraws(hash(seed.join('/')));
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  function pick<T>(list: readonly T[]): T {
    const item = list[integer(0, list.length - 1)];
    if (item === undefined) throw new RangeError('Nothing can be drawn from an empty list.');
    return item;
  }
  function sample<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    const wanted = Math.min(count, new Set(list).size);
    while (chosen.size < wanted) chosen.add(pick(list));
    return [...chosen];
  }
  return { next, integer, pick, sample, chance: (probability) => next() < probability };
}
