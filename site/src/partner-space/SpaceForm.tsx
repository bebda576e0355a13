import type { FormValues } from '@agenda21/content-types/forms';
import { type SpaceFormName, spaceForms } from '@agenda21/content-types/partner-space';
import type { TargetedSubmitEvent } from 'preact';
import type { Answered } from './ask.ts';
import { useSpace } from './context.ts';
import { Field, type FieldSpec, tellProblem, wordsOfField } from './Field.tsx';
import { Summary } from './Summary.tsx';
import { useSubmit } from './use-submit.ts';

/** Texts of a form that the page keeps while they are typed. */
export interface KeptFields {
  readonly texts: FormValues;
  readonly type: (name: string, text: string) => void;
}

interface Props {
  readonly form: SpaceFormName;
  readonly specs: readonly FieldSpec[];
  readonly submit: string;
  /** What is sent without being shown: the token of a link. */
  readonly hidden?: FormValues;
  readonly kept?: KeptFields;
  readonly send: (values: FormValues) => Promise<Answered<unknown>>;
  readonly onDone: () => void;
}

function readTyped(element: HTMLFormElement, { form, specs, hidden = {} }: Props): FormValues {
  const data = new FormData(element);
  const typed = specs.map(({ name }) => [name, String(data.get(name) ?? '')] as const);
  const names = Object.keys(spaceForms[form].fields);
  return Object.fromEntries([
    ...names.map((name) => [name, ''] as const),
    ...typed,
    ...Object.entries(hidden),
  ]);
}

/** A form that is checked in the browser, then by the cms: what is refused is told at its field, and in a summary that takes the focus. */
export function SpaceForm(props: Props) {
  const { form, specs, kept } = props;
  const { words } = useSpace();
  const { refused, isBusy, submit } = useSubmit(props);
  const idOf = (name: string) => `${form}-${name}`;

  function submitForm(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void submit(event.currentTarget, readTyped(event.currentTarget, props));
  }

  const problemOf = (name: string) => refused?.fields.find(({ field }) => field === name)?.problem ?? null;
  const lines = specs.flatMap((spec) => {
    const problem = problemOf(spec.name);
    return problem ? [{ id: idOf(spec.name), words: tellProblem(wordsOfField(words, spec), problem) }] : [];
  });
  return (
    <form noValidate onSubmit={submitForm}>
      {refused && <Summary refused={refused} lines={lines} />}
      {specs.map((spec) => (
        <Field key={spec.name} {...{ spec, kept }} id={idOf(spec.name)} problem={problemOf(spec.name)} />
      ))}
      <button type="submit" aria-disabled={isBusy || undefined}>
        {props.submit}
      </button>
      <p class="form-status" role="status">
        {isBusy ? words.common.working : ''}
      </p>
    </form>
  );
}
