import { type FieldRefusal, type FormValues, checkForm } from '@agenda21/content-types/forms';
import { type SpaceFiles, spaceForms } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import type { FilePurpose } from './check-chosen.ts';
import { FilePicker } from './FilePicker.tsx';
import { SendingStatus } from './SendingStatus.tsx';
import type { Outgoing } from './upload.ts';
import { useChosen } from './use-chosen.ts';
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
  /** Goes back to what a button opened this from; none when it is always there. */
  readonly onGiveUp?: () => void;
}

const formOf = { photo: spaceForms.photoWords, document: spaceForms.documentWords };

const noWords = (purpose: FilePurpose): FormValues =>
  Object.fromEntries(Object.keys(wordsAsked[purpose]).map((name) => [name, '']));

const focusOn = (id: string) => document.getElementById(id)?.focus();

/** Chooses a file, tells what it is, and sends it. */
export function FileForm({ id, purpose, to, initial = {}, begin, onSent, onPending, onGiveUp }: Props) {
  const { chosen, choose, ask, clear } = useChosen(purpose);
  const [values, setValues] = useState<FormValues>({ ...noWords(purpose), ...initial });
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const [state, upload] = useUpload(begin, onSent);
  const isPending = chosen.file !== null && chosen.problem === null;

  useEffect(() => {
    if (onGiveUp) focusOn(id);
  }, []);
  useEffect(() => {
    onPending(isPending);
    return () => onPending(false);
  }, [isPending]);

  async function send(): Promise<void> {
    const { refusals: found, values: cleaned } = checkForm(formOf[purpose], values);
    setRefusals(found);
    if (!chosen.file) ask();
    if (!chosen.file || chosen.problem) return focusOn(id);
    if (!cleaned) return focusOn(`${id}-${found[0]?.field}`);
    const files = await upload.send({ ...to, file: chosen.file, words: cleaned });
    if (files) onSent(files);
  }

  function giveUp(): void {
    upload.cancel();
    clear();
    onGiveUp?.();
  }

  return (
    <>
      <FilePicker
        key={chosen.round}
        {...{ id, purpose, chosen }}
        choose={(file) => {
          upload.cancel();
          void choose(file);
        }}
      />
      {(isPending || onGiveUp) && (
        <>
          <WordsFields
            {...{ id, purpose, values, refusals }}
            type={(name, text) => setValues({ ...values, [name]: text })}
          />
          <SendingStatus
            {...{ state, purpose }}
            send={() => void send()}
            cancel={() => upload.cancel()}
            giveUp={giveUp}
          />
        </>
      )}
    </>
  );
}
