import { useMemo } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { type MoveButton, landingOf, moveItem } from '../move-item.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { FileListParts } from './file-lists.tsx';
import type { FilesProps } from './use-files.ts';

/** The button that moves a file. */
export const idOfMove = (file: string, button: MoveButton): string => `${file}-${button}`;

/** Moves the files of a list, one place at a time: the focus follows the one that is moved, and its place is told. */
export function useOrder(list: FileListParts, { files, order }: Pick<FilesProps, 'files' | 'order'>) {
  const { words } = useSpace();
  const alone = useMemo(oneAtATime, []);
  const listed = list.read(files);
  return (rank: number, button: MoveButton): void => {
    const { id = '', title = '' } = listed[rank] ?? {};
    const { to, focused } = landingOf(rank, button, listed.length - 1);
    const told = fillWords(words.files.moved, {
      title,
      rank: String(to + 1),
      count: String(listed.length),
    });
    const ids = moveItem(listed, rank, to).map((one) => one.id);
    void alone(() => order(list.end, ids, told, idOfMove(id, focused)));
  };
}
