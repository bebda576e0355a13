import type {
  FieldProblemCode,
  FieldRefusal,
  FormValues,
  PublicFormField,
} from '@agenda21/content-types/forms';
import { documentWords, photoWords } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { FilePurpose } from './check-chosen.ts';

/** What is asked about a file, by what it is for. */
export const wordsAsked: Readonly<Record<FilePurpose, Readonly<Record<string, PublicFormField>>>> = {
  photo: photoWords,
  document: documentWords,
};

interface Props {
  readonly id: string;
  readonly purpose: FilePurpose;
  readonly values: FormValues;
  readonly refusals: readonly FieldRefusal[];
  readonly type: (name: string, text: string) => void;
}

/** The words of a file: what is seen on a photograph, who took it; the title of a document. */
export function WordsFields({ id, purpose, values, refusals, type }: Props) {
  const { words } = useSpace();
  const { fields, long } = words.files;

  function tell(name: string, problem: FieldProblemCode, max: number): string {
    if (problem === 'long') return fillWords(long, { max: max.toLocaleString(words.locale) });
    const own = fields[name as keyof typeof fields];
    return 'missing' in own ? own.missing : '';
  }

  return (
    <>
      {Object.entries(wordsAsked[purpose]).map(([name, field]) => {
        const { label, hint } = fields[name as keyof typeof fields];
        const [own, max] = [`${id}-${name}`, 'max' in field ? field.max : 0];
        const problem = refusals.find((refusal) => refusal.field === name)?.problem;
        return (
          <div class="form-field" key={name}>
            <label for={own}>
              {label}{' '}
              <span class="form-need">{field.required ? words.required : words.records.optional}</span>
            </label>
            <p class="form-hint" id={`${own}-hint`}>
              {hint}
            </p>
            <input
              id={own}
              type="text"
              value={values[name] ?? ''}
              autocomplete="off"
              aria-required={field.required}
              aria-describedby={problem ? `${own}-hint ${own}-problem` : `${own}-hint`}
              aria-invalid={problem ? 'true' : undefined}
              onInput={(event) => type(name, event.currentTarget.value)}
            />
            {problem && (
              <p class="form-problem" id={`${own}-problem`}>
                {tell(name, problem, max)}
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}
