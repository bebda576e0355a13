import { fillWords } from '../fill-words.ts';
import { FieldSet } from '../records/FieldFrame.tsx';
import type { ControlProps } from './Control.tsx';
import { ItemButtons } from './ItemButtons.tsx';
import { ItemFields } from './ItemFields.tsx';
import type { SectionForm } from './Section.tsx';
import { useItems } from './use-items.ts';
import { useFormWords } from './words-context.ts';

interface Props extends ControlProps {
  readonly form: SectionForm;
}

/** A list that a person adds to, takes from, and puts in order with buttons; what is taken out can be put back. */
export function Items({ frame, field, name, text, options, type, form }: Props) {
  const words = useFormWords();
  const { id } = frame;
  const list = useItems({ field, id, text, type });
  const { items, kind } = list;
  return (
    <FieldSet {...frame} kind="space-items">
      <ol>
        {items.map((item, rank) => (
          <li key={rank}>
            <ItemFields
              {...{ id: `${id}-${rank}`, path: `${name}.${rank}`, field: name, item, kind, options, form }}
              label={list.nameOf(rank)}
              type={(part, typed) => list.write(rank, part, typed)}
            />
            <ItemButtons {...{ id, rank, list }} />
          </li>
        ))}
      </ol>
      <p class="space-buttons">
        <span role="status">{list.told}</span>
        {list.hasRemoved && (
          <button type="button" class="is-quiet" id={`${id}-undo`} onClick={() => list.restore()}>
            {words.undo}
          </button>
        )}
      </p>
      {items.length < kind.max ? (
        <button type="button" class="is-quiet" onClick={() => list.add()}>
          {words.add[name as keyof typeof words.add]}
        </button>
      ) : (
        <p class="form-hint">{fillWords(words.full, { max: String(kind.max) })}</p>
      )}
    </FieldSet>
  );
}
