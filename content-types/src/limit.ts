/** Most names that are counted in one window: beyond, new ones are let through, and limits on all of them remain. */
const MOST_NAMES = 20_000;

/** Makes what tells whether one more is allowed, by a name, in this window of time: a second when it is not said. */
export function createLimit(most: number, now: () => number, windowMs = 1000): (name: string) => boolean {
  const counts = new Map<string, number>();
  let window = 0;
  return (name) => {
    const current = Math.floor(now() / windowMs);
    if (current !== window) counts.clear();
    window = current;
    const count = (counts.get(name) ?? 0) + 1;
    if (count === 1 && counts.size >= MOST_NAMES) return true;
    counts.set(name, count);
    return count <= most;
  };
}
