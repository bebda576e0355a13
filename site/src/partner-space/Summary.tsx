import { useEffect, useRef } from 'preact/hooks';
import type { Refused } from './ask.ts';
import { useSpace } from './context.ts';

interface Props {
  readonly refused: Refused;
  /** What is wrong with each field, and where it is. */
  readonly lines: readonly { readonly id: string; readonly words: string }[];
}

/** What is refused of a form. It takes the focus each time something is, and leads to each field. */
export function Summary({ refused, lines }: Props) {
  const { words } = useSpace();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), [refused]);

  const goTo = (event: Event, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div class="form-summary" ref={element} tabIndex={-1} role="group" aria-label={words.common.refused}>
      <p>
        <strong>
          {refused.problem === 'fields' ? words.common.refused : words.problems[refused.problem]}
        </strong>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ id, words: told }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {told}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
