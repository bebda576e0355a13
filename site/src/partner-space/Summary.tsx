import { useEffect, useRef } from 'preact/hooks';
import type { Refused } from './ask.ts';
import { useSpace } from './context.ts';
import { tellProblem } from './tell-problem.ts';

interface Props {
  readonly refused: Refused;
  /** What is wrong with each field, and where it is. */
  readonly lines: readonly { readonly id: string; readonly words: string }[];
  /** Brings to a field, when it may not be on the page yet. */
  readonly goTo?: (id: string) => void;
}

const focusOn = (id: string) => document.getElementById(id)?.focus();

/** What is refused of a form. It takes the focus each time something is, and leads to each field. */
export function Summary({ refused, lines, goTo = focusOn }: Props) {
  const { words } = useSpace();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), [refused]);

  const follow = (event: Event, id: string) => {
    event.preventDefault();
    goTo(id);
  };
  return (
    <div class="form-summary" ref={element} tabIndex={-1} role="group" aria-label={words.common.refused}>
      <p>
        <strong>{refused.problem === 'fields' ? words.common.refused : tellProblem(refused, words)}</strong>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ id, words: told }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => follow(event, id)}>
                {told}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
