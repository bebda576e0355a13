import { type FieldRefusal, type FormValues, checkForm } from '@agenda21/content-types/forms';
import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import type { FilePurpose } from './check-chosen.ts';
import type { Outgoing } from './upload.ts';
import { useChosen } from './use-chosen.ts';
import { type Begin, useUpload } from './use-upload.ts';
import { wordsAsked, wordsForms } from './WordsFields.tsx';

export interface FileFormParts {
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

const noWords = (purpose: FilePurpose): FormValues =>
  Object.fromEntries(Object.keys(wordsAsked[purpose]).map((name) => [name, '']));

const focusOn = (id: string) => document.getElementById(id)?.focus();

/** A file that is chosen, what is told of it, and its way to the record. */
export function useFileForm({ id, purpose, to, initial, begin, onSent, onPending, onGiveUp }: FileFormParts) {
  const { chosen, choose, ask, clear } = useChosen(purpose);
  const [values, setValues] = useState<FormValues>({ ...noWords(purpose), ...initial });
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const [state, upload] = useUpload(begin, onSent);
  const isPending = chosen.file !== null && chosen.problem === null;

  useEffect(() => {
    onPending(isPending);
    return () => onPending(false);
  }, [isPending]);

  return {
    ...{ chosen, values, refusals, state, isPending },
    type: (name: string, text: string) => setValues({ ...values, [name]: text }),
    choose(file: File): void {
      upload.cancel();
      void choose(file);
    },
    async send(): Promise<void> {
      const { refusals: found, values: cleaned } = checkForm(wordsForms[purpose], values);
      setRefusals(found);
      if (!chosen.file) ask();
      if (!chosen.file || chosen.problem) return focusOn(id);
      if (!cleaned) return focusOn(`${id}-${found[0]?.field}`);
      const files = await upload.send({ ...to, file: chosen.file, words: cleaned });
      if (files) onSent(files);
    },
    cancel: () => upload.cancel(),
    giveUp(): void {
      upload.cancel();
      clear();
      onGiveUp?.();
    },
  };
}
