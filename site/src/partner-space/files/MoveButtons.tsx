import { useSpace } from '../context.ts';
import type { MoveButton } from '../move-item.ts';
import type { ListedFile } from './file-lists.tsx';
import { idOfMove } from './use-order.ts';

interface Props {
  readonly listed: ListedFile;
  readonly rank: number;
  readonly last: number;
  readonly move: (rank: number, button: MoveButton) => void;
}

/** Moves a file of a list: the first has no « up », the last no « down ». */
export function MoveButtons({ listed: { id, title }, rank, last, move }: Props) {
  const { records } = useSpace().words;
  const toButton = (button: MoveButton) => (
    <button
      type="button"
      class="is-quiet"
      id={idOfMove(id, button)}
      aria-label={`${records[button]} – ${title}`}
      onClick={() => move(rank, button)}
    >
      {records[button]}
    </button>
  );
  return (
    <>
      {rank > 0 && toButton('up')}
      {rank < last && toButton('down')}
    </>
  );
}
