import type {
  FieldProblemCode,
  FieldRefusal,
  FormValues,
  PublicFormField,
} from '@agenda21/content-types/forms';
import { documentWords, photoWords, spaceForms } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { SpaceWords } from '../space-words.ts';
import type { FilePurpose } from './check-chosen.ts';

/** What is asked about a file, by what it is for. */
export const wordsAsked: Readonly<Record<FilePurpose, Readonly<Record<string, PublicFormField>>>> = {
  photo: photoWords,
  picture: photoWords,
  document: documentWords,
};

/** What checks it. */
export const wordsForms = {
  photo: spaceForms.photoWords,
  picture: spaceForms.photoWords,
  document: spaceForms.documentWords,
} as const;

interface Props {
  readonly id: string;
  readonly purpose: FilePurpose;
  readonly values: FormValues;
  readonly refusals: readonly FieldRefusal[];
  readonly type: (name: string, text: string) => void;
}

interface FieldProps {
  readonly id: string;
  readonly name: keyof SpaceWords['files']['fields'];
  readonly field: PublicFormField;
  readonly text: string;
  readonly problem: FieldProblemCode | undefined;
  readonly type: (text: string) => void;
}

/** What is told of a field that is refused. */
function tell({ name, field, problem }: FieldProps, { files, locale }: SpaceWords): string {
  const own = files.fields[name];
  if (problem === 'long' && 'max' in field)
    return fillWords(files.long, { max: field.max.toLocaleString(locale) });
  return 'missing' in own ? own.missing : '';
}

type Attributes = Readonly<Record<string, unknown>>;

/** One of a closed list, or nothing. */
function Choice({ name, values, ...attributes }: Attributes & { name: string; values: readonly string[] }) {
  const { files, documents } = useSpace().words;
  const labels: Readonly<Record<string, string>> = documents[name as keyof typeof documents];
  return (
    <select {...attributes}>
      <option value="">{files.unsaid}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {labels[value]}
        </option>
      ))}
    </select>
  );
}

function WordsField(props: FieldProps) {
  const { id, name, field, text, problem, type } = props;
  const { words } = useSpace();
  const { label, hint } = words.files.fields[name];
  const attributes = {
    ...{ id, value: text, autocomplete: 'off' },
    'aria-required': field.required,
    'aria-describedby': problem ? `${id}-hint ${id}-problem` : `${id}-hint`,
    'aria-invalid': problem ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: EventTarget }) =>
      type((event.currentTarget as HTMLInputElement | HTMLSelectElement).value),
  };
  return (
    <div class="form-field">
      <label for={id}>
        {label} <span class="form-need">{field.required ? words.required : words.records.optional}</span>
      </label>
      <p class="form-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {field.kind === 'choice' ? (
        <Choice {...attributes} name={name} values={field.values} />
      ) : (
        <input type="text" {...attributes} />
      )}
      {problem && (
        <p class="form-problem" id={`${id}-problem`}>
          {tell(props, words)}
        </p>
      )}
    </div>
  );
}

/** The words of a file: what is seen on a picture, who took it; the title of a document, its language and its licence. */
export function WordsFields({ id, purpose, values, refusals, type }: Props) {
  return (
    <>
      {Object.entries(wordsAsked[purpose]).map(([name, field]) => (
        <WordsField
          key={name}
          {...{ id: `${id}-${name}`, name: name as FieldProps['name'], field }}
          text={values[name] ?? ''}
          problem={refusals.find((refusal) => refusal.field === name)?.problem}
          type={(text) => type(name, text)}
        />
      ))}
    </>
  );
}
