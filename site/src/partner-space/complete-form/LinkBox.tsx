import { useEffect, useRef } from 'preact/hooks';
import { FieldFrame, describe } from '../records/FieldFrame.tsx';
import type { ControlProps } from './Control.tsx';
import { labelIn } from './tell-text.ts';
import { useCombobox } from './use-combobox.ts';

interface Props extends Omit<ControlProps, 'field'> {
  /** What the link leads to. */
  readonly model: string;
}

interface ListProps extends Pick<ReturnType<typeof useCombobox>, 'choices' | 'active' | 'take'> {
  readonly id: string;
  readonly label: string;
}

/** The titles that are proposed. The focus stays in the field, whose keys move among them. */
function Proposals({ id, label, choices, active, take }: ListProps) {
  const chosen = useRef<HTMLLIElement>(null);
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <ul
      class="space-proposals"
      role="listbox"
      id={id}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.map((choice, rank) => (
        <li
          key={choice.id}
          role="option"
          id={`${id}-${rank}`}
          aria-selected={rank === active}
          ref={rank === active ? chosen : null}
          onClick={() => take(choice.id)}
        >
          {choice.title}
        </li>
      ))}
    </ul>
  );
}

/** A link to something that is on the portal: a few letters of its title, then one of those that are proposed. */
export function LinkBox({ frame, name, text, options, type, model }: Props) {
  const { id, label } = frame;
  const title = text === '' ? '' : labelIn(options, text);
  const box = useCombobox({ model, title, choose: type });
  const listId = `${id}-list`;
  const isOpen = box.choices.length > 0;
  return (
    <FieldFrame {...frame}>
      <div class="space-combobox">
        <input
          {...{ id, name, type: 'text', role: 'combobox', autocomplete: 'off', value: box.shown }}
          onInput={(event) => box.type(event.currentTarget.value)}
          onKeyDown={box.press}
          onClick={box.open}
          onBlur={box.settle}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={box.active < 0 ? undefined : `${listId}-${box.active}`}
          aria-required={frame.isRequired}
          aria-invalid={frame.problem ? 'true' : undefined}
          aria-describedby={describe(frame)}
        />
        <p class="form-hint" role="status">
          {box.told}
        </p>
        {isOpen && <Proposals {...{ id: listId, label }} {...box} />}
      </div>
    </FieldFrame>
  );
}
