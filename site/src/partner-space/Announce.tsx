import type { Refused } from './ask.ts';
import { useSpace } from './context.ts';

interface Props {
  /** What was done, or why it was not; null before anything is. */
  readonly told: string | Refused | null;
}

/** Says what became of a button that was pressed, where screen readers hear it. */
export function Announce({ told }: Props) {
  const { words } = useSpace();
  const isRefused = told !== null && typeof told !== 'string';
  return (
    <p class={isRefused ? 'form-problem' : 'form-status'} role="status">
      {isRefused ? words.problems[told.problem === 'fields' ? 'unreadable' : told.problem] : told}
    </p>
  );
}
