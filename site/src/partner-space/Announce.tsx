import type { Refused } from './ask.ts';
import { useSpace } from './context.ts';
import { tellProblem } from './tell-problem.ts';
import { useAfterMount } from './use-after-mount.ts';

interface Props {
  /** What was done, or why it was not; null before anything is. */
  readonly told: string | Refused | null;
}

/** Says what becomes of a page, or of a button that was pressed, where screen readers hear it. */
export function Announce({ told }: Props) {
  const { words } = useSpace();
  const heard = useAfterMount(told);
  const isRefused = heard !== null && typeof heard !== 'string';
  return (
    <p class={isRefused ? 'form-problem' : 'form-status'} role="status">
      {isRefused ? tellProblem(heard, words) : heard}
    </p>
  );
}
