import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { tellProblem } from '../tell-problem.ts';
import { tellTime } from '../tell-time.ts';
import { useAfterMount } from '../use-after-mount.ts';
import type { SaverState } from './saver-parts.ts';

interface Props {
  readonly state: SaverState;
}

/** What keeps texts from being saved, and where they are meanwhile. */
function useFault({ status, isKept }: SaverState): string | null {
  const { words } = useSpace();
  const { save } = words.records;
  if (status === 'still' || status === 'typing' || status === 'saving' || status === 'saved') return null;
  if (!isKept) return save.notKept;
  if (status === 'offline') return save.offline;
  return `${tellProblem({ problem: status }, words)} ${save.waiting}`;
}

/** Says whether what is typed is saved, and when. A screen reader hears of changes alone, not of each save. */
export function SaveStatus({ state }: Props) {
  const { words } = useSpace();
  const { save } = words.records;
  const fault = useFault(state);
  const { savedAt, status } = state;
  const heard = useAfterMount(fault ?? (savedAt ? save.saved : save.ready));
  const time = savedAt && fillWords(save.at, { time: tellTime(new Date(savedAt), words.locale) });
  return (
    <p class={fault ? 'space-save form-problem' : 'space-save'}>
      <span role="status">{heard}</span>
      {!fault && time && <span> {time}</span>}
      {(status === 'saving' || status === 'typing') && <span> {save.saving}</span>}
    </p>
  );
}
