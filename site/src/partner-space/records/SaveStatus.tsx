import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { tellTime } from '../tell-time.ts';
import { useAfterMount } from '../use-after-mount.ts';
import { tellFault } from './save-fault.ts';
import type { SaverState } from './saver-parts.ts';

interface Props {
  readonly state: SaverState;
}

/** Says whether what is typed is saved, and when. A screen reader hears of changes alone, not of each save. */
export function SaveStatus({ state }: Props) {
  const { words } = useSpace();
  const { save } = words.records;
  const fault = tellFault(state, words);
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
