/** Most names that are counted in one window, each on its own: those that come later are counted together. */
const MOST_NAMES = 20_000;

/** What names are counted under once there are too many. */
const others = Symbol('others');

/** Makes what tells whether one more is allowed, by a name, in this window of time: a second when it is not said. */
export function createLimit(most: number, now: () => number, windowMs = 1000): (name: string) => boolean {
  const counts = new Map<string | symbol, number>();
  let window = 0;
  return (name) => {
    const current = Math.floor(now() / windowMs);
    if (current !== window) counts.clear();
    window = current;
    const counted = counts.has(name) || counts.size < MOST_NAMES ? name : others;
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    return count <= most;
  };
}

/** How many seconds are left of a window of time: who is stopped may try again then. */
export const secondsLeft = (windowMs: number, now: number): number =>
  Math.ceil((windowMs - (now % windowMs)) / 1000);
