/** Makes what tells whether one more is allowed in this second, by a name. */
export function createLimit(mostASecond: number, now: () => number): (name: string) => boolean {
  const counts = new Map<string, number>();
  let second = 0;
  return (name) => {
    const current = Math.floor(now() / 1000);
    if (current !== second) counts.clear();
    second = current;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= mostASecond;
  };
}
