import { useSpace } from '../context.ts';
import type { ItemList } from './use-items.ts';
import { useFormWords } from './words-context.ts';

interface Props {
  readonly id: string;
  readonly rank: number;
  readonly list: ItemList;
}

/** Moves an item of a list, or takes it out. */
export function ItemButtons({ id, rank, list }: Props) {
  const { up, down } = useSpace().words.records;
  const words = { up, down, remove: useFormWords().remove };
  const toButton = (of: 'up' | 'down' | 'remove', onClick: () => void) => (
    <button
      type="button"
      class="is-quiet"
      id={`${id}-${rank}-${of}`}
      aria-label={`${words[of]} – ${list.nameOf(rank)}`}
      onClick={onClick}
    >
      {words[of]}
    </button>
  );
  return (
    <p class="space-buttons">
      {rank > 0 && toButton('up', () => list.move(rank, 'up'))}
      {rank < list.items.length - 1 && toButton('down', () => list.move(rank, 'down'))}
      {toButton('remove', () => list.remove(rank))}
    </p>
  );
}
