/** Counts what is under way, by a name. */
export interface UnderWay {
  /** Tells whether there is room for one more. What enters leaves. */
  enter(name: string): boolean;
  leave(name: string): void;
}

/** Makes a count. @param most at the same time, of one name. */
export function createUnderWay(most: number): UnderWay {
  const counts = new Map<string, number>();
  return {
    enter(name) {
      const count = counts.get(name) ?? 0;
      if (count >= most) return false;
      counts.set(name, count + 1);
      return true;
    },
    leave(name) {
      const count = (counts.get(name) ?? 1) - 1;
      if (count === 0) counts.delete(name);
      else counts.set(name, count);
    },
  };
}
