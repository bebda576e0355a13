import { type FieldRefusal, type FormValues, checkForm } from '@agenda21/content-types/forms';
import { type FileProblem, type SpaceFiles, spaceForms } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { type FilePurpose, checkChosen } from './check-chosen.ts';
import { FilePicker } from './FilePicker.tsx';
import { SendingStatus } from './SendingStatus.tsx';
import type { Outgoing } from './upload.ts';
import { type Begin, useUpload } from './use-upload.ts';
import { WordsFields, wordsAsked } from './WordsFields.tsx';

interface Props {
  readonly id: string;
  readonly purpose: FilePurpose;
  /** Where the file goes, below the address of the record. */
  readonly to: Pick<Outgoing, 'method' | 'end'>;
  readonly initial?: FormValues;
  readonly begin: Begin;
  readonly onSent: (files: SpaceFiles) => void;
  /** Told whether a file is chosen that is not sent. */
  readonly onPending: (isPending: boolean) => void;
  /** Gives up; none when there is nothing to go back to. */
  readonly onGiveUp?: () => void;
}

const formOf = { photo: spaceForms.photoWords, document: spaceForms.documentWords };

const noWords = (purpose: FilePurpose): FormValues =>
  Object.fromEntries(Object.keys(wordsAsked[purpose]).map((name) => [name, '']));

/** Focuses the first field of a form that has something wrong. */
const focusFirst = (id: string, hasFile: boolean, [refusal]: readonly FieldRefusal[]) =>
  document.getElementById(hasFile && refusal ? `${id}-${refusal.field}` : id)?.focus();

/** Chooses a file, tells what it is, and sends it. */
export function FileForm({ id, purpose, to, initial = {}, begin, onSent, onPending, onGiveUp }: Props) {
  const { words } = useSpace();
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<FileProblem | 'none' | null>(null);
  const [values, setValues] = useState<FormValues>({ ...noWords(purpose), ...initial });
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const [state, upload] = useUpload(begin, onSent);
  const isBusy = state.status === 'sending' || state.status === 'checking';
  const isPending = file !== null && problem === null;

  useEffect(() => {
    onPending(isPending);
    return () => onPending(false);
  }, [isPending]);

  async function choose(chosen: File): Promise<void> {
    upload.cancel();
    setFile(chosen);
    setProblem(await checkChosen(chosen, purpose));
  }

  async function send(): Promise<void> {
    const checked = checkForm(formOf[purpose], values);
    setRefusals(checked.refusals);
    if (!file) setProblem('none');
    if (!file || problem || !checked.values) return focusFirst(id, isPending, checked.refusals);
    const files = await upload.send({ ...to, file, words: checked.values });
    if (files) onSent(files);
  }

  function giveUp(): void {
    upload.cancel();
    setFile(null);
    setProblem(null);
    onGiveUp?.();
  }

  return (
    <>
      <FilePicker {...{ id, purpose, file, problem }} choose={(chosen) => void choose(chosen)} />
      {(isPending || onGiveUp) && (
        <>
          <WordsFields
            {...{ id, purpose, values, refusals }}
            type={(name, text) => setValues({ ...values, [name]: text })}
          />
          <SendingStatus
            state={state}
            purpose={purpose}
            cancel={() => upload.cancel()}
            retry={() => void upload.retry().then((files) => files && onSent(files))}
          />
          <p class="space-buttons">
            <button type="button" aria-disabled={isBusy || undefined} onClick={() => void send()}>
              {words.files[purpose].send}
            </button>
            <button type="button" class="is-quiet" onClick={giveUp}>
              {words.files.giveUp}
            </button>
          </p>
        </>
      )}
    </>
  );
}
