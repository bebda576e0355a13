/** Moves the items of a list with buttons. Pure. */

/** A button that moves an item. */
export type MoveButton = 'up' | 'down';

const opposite: Readonly<Record<MoveButton, MoveButton>> = { up: 'down', down: 'up' };

/** Where a button moves an item, and which of its buttons takes the focus there: it has no « up » at the top. */
export function landingOf(rank: number, button: MoveButton, last: number) {
  const to = button === 'up' ? rank - 1 : rank + 1;
  const isAtEnd = to === (button === 'up' ? 0 : last);
  return { to, focused: isAtEnd ? opposite[button] : button };
}

/** Moves an item to another rank. */
export const moveItem = <T>(items: readonly T[], from: number, to: number): readonly T[] =>
  items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1));
