import type { Field } from '@agenda21/content-types';
import { useSpace } from '../context.ts';
import { FieldFrame, type FrameProps, describe } from '../records/FieldFrame.tsx';
import { LinkBox } from './LinkBox.tsx';
import type { Option } from './tell-text.ts';

export interface ControlProps {
  readonly frame: FrameProps;
  readonly field: Field;
  readonly name: string;
  readonly text: string;
  /** What can be chosen, in a closed list. */
  readonly options: readonly Option[];
  readonly type: (text: string) => void;
}

/** From which limit a text is written in a high box, in characters. */
const HIGH_FROM = 800;

type Attributes = Readonly<Record<string, unknown>>;

function Select({
  field,
  options,
  attributes,
}: Pick<ControlProps, 'field' | 'options'> & { attributes: Attributes }) {
  const { choose } = useSpace().words;
  const hasFirst = 'default' in field && field.required;
  return (
    <select {...attributes}>
      {!hasFirst && <option value="">{choose}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Input({
  field,
  options,
  attributes,
}: Pick<ControlProps, 'field' | 'options'> & { attributes: Attributes }) {
  if (field.kind === 'choice') return <Select {...{ field, options, attributes }} />;
  if (field.kind === 'longText' || field.kind === 'markdown')
    return <textarea rows={field.max > HIGH_FROM ? 7 : 4} {...attributes} />;
  if (field.kind === 'integer') return <input type="text" inputMode="numeric" {...attributes} />;
  if (field.kind === 'date') return <input type="date" {...attributes} />;
  if (field.kind === 'url') return <input type="url" {...attributes} />;
  return <input type="text" {...attributes} />;
}

/** A field with one control: a text, a day, a number, an address, one of a list, or a link. */
export function Control(props: ControlProps) {
  const { frame, field, name, text, options, type } = props;
  if ('to' in field) return <LinkBox {...props} model={field.to} />;
  const attributes: Attributes = {
    ...{ id: frame.id, name, value: text },
    autocomplete: 'off',
    onInput: (event: { currentTarget: EventTarget }) => type((event.currentTarget as HTMLInputElement).value),
    'aria-required': frame.isRequired,
    'aria-invalid': frame.problem ? ('true' as const) : undefined,
    'aria-describedby': describe(frame),
  };
  return (
    <FieldFrame {...frame}>
      <Input {...{ field, options, attributes }} />
    </FieldFrame>
  );
}

/** A field that is ticked or not. */
export function Tick({ frame, name, text, type }: Omit<ControlProps, 'field' | 'options'>) {
  const { id, label, hint, lang } = frame;
  return (
    <div class="form-field" lang={lang}>
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={text === 'yes'}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.currentTarget.checked ? 'yes' : '')}
      />
      <label for={id}>{label}</label>
      <p class="form-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
