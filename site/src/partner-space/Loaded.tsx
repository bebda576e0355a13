import type { ComponentChildren } from 'preact';
import { Announce } from './Announce.tsx';
import type { Answered } from './ask.ts';
import { useSpace } from './context.ts';
import { tellProblem } from './tell-problem.ts';

interface Props<T> {
  readonly answer: Answered<T> | null;
  readonly retry: () => void;
  readonly children: (body: T) => ComponentChildren;
}

/** Shows what an address answered; meanwhile says that it is coming, or why it does not. */
export function Loaded<T>({ answer, retry, children }: Props<T>) {
  const { words } = useSpace();
  if (answer === null) return <Announce told={words.common.loading} />;
  if (answer.problem === null) return <>{children(answer.body)}</>;
  return (
    <div class="form-summary" role="alert">
      <p>{tellProblem(answer, words)}</p>
      <p>
        <button type="button" onClick={retry}>
          {words.common.retry}
        </button>
      </p>
    </div>
  );
}
