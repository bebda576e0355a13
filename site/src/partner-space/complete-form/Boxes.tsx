import { readTexts, writeList } from '@agenda21/content-types/partner-space';
import { FieldSet } from '../records/FieldFrame.tsx';
import type { ControlProps } from './Control.tsx';

/** A field of which several values are ticked; they stay in the order of their list. */
export function Boxes({ frame, name, text, options, type }: Omit<ControlProps, 'field'>) {
  const { id } = frame;
  const chosen = readTexts(text) ?? [];
  const tick = (value: string, isTicked: boolean) =>
    type(
      writeList(
        options
          .map((option) => option.value)
          .filter((one) => (one === value ? isTicked : chosen.includes(one))),
      ),
    );
  return (
    <FieldSet {...frame}>
      {options.map((option, rank) => (
        <p key={option.value}>
          <input
            type="checkbox"
            id={`${id}-${rank}`}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={(event) => tick(option.value, event.currentTarget.checked)}
          />
          <label for={`${id}-${rank}`}>{option.label}</label>
        </p>
      ))}
    </FieldSet>
  );
}
