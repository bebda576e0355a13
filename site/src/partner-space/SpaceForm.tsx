import { type FormValues, checkForm } from '@agenda21/content-types/forms';
import { type SpaceFormName, spaceForms } from '@agenda21/content-types/partner-space';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered, Refused } from './ask.ts';
import { useSpace } from './context.ts';
import { Field, type FieldSpec, tellProblem, wordsOfField } from './Field.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  readonly form: SpaceFormName;
  readonly specs: readonly FieldSpec[];
  readonly submit: string;
  /** What is sent without being shown: the token of a link. */
  readonly hidden?: FormValues;
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

/** Tells in the title of the page that something is refused. */
function useRefusedTitle(isRefused: boolean, prefix: string): void {
  useEffect(() => {
    const title = document.title;
    if (isRefused) document.title = `${prefix} ${title}`;
    return () => void (document.title = title);
  }, [isRefused, prefix]);
}

/** A form that is checked in the browser, then by the cms: what is refused is told at its field, and in a summary that takes the focus. */
export function SpaceForm(props: Props) {
  const { form, specs, submit, send, onDone } = props;
  const { words } = useSpace();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  useRefusedTitle(refused !== null, words.errorPrefix);
  const idOf = (name: string) => `${form}-${name}`;

  async function submitForm(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const element = event.currentTarget;
    if (busy.current) return;
    const { values, refusals } = checkForm(spaceForms[form], readTyped(element, props));
    if (!values) return setRefused({ problem: 'fields', fields: refusals });
    busy.current = true;
    setBusy(true);
    const answer = await send(values);
    busy.current = false;
    setBusy(false);
    if (answer.problem !== null) return setRefused(answer);
    setRefused(null);
    element.reset();
    onDone();
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
        <Field key={spec.name} spec={spec} id={idOf(spec.name)} problem={problemOf(spec.name)} />
      ))}
      <button type="submit" aria-disabled={isBusy || undefined}>
        {submit}
      </button>
      <p class="form-status" role="status">
        {isBusy ? words.common.working : ''}
      </p>
    </form>
  );
}
