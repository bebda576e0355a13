import { type FieldRefusal, type FormValues, checkForm } from '@agenda21/content-types/forms';
import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import type { FilePurpose } from './check-chosen.ts';
import { WordsFields, wordsAsked, wordsForms } from './WordsFields.tsx';

interface Props {
  readonly id: string;
  readonly purpose: FilePurpose;
  /** Its address, below that of the space. */
  readonly path: string;
  readonly initial: FormValues;
  readonly onSent: (files: SpaceFiles) => void;
  readonly onGiveUp: () => void;
}

/** Tells something else of a file of a record. */
export function FileWordsForm(props: Props) {
  const { id, purpose, path, onSent, onGiveUp } = props;
  const focus = (name?: string) => document.getElementById(`${id}-${name}`)?.focus();
  const { words, ask } = useSpace();
  const [values, setValues] = useState<FormValues>(props.initial);
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const [told, setTold] = useState<Refused | null>(null);

  useEffect(() => focus(Object.keys(wordsAsked[purpose])[0]), []);

  async function send(): Promise<void> {
    const checked = checkForm(wordsForms[purpose], values);
    setRefusals(checked.refusals);
    if (!checked.values) return focus(checked.refusals[0]?.field);
    const answer = await ask<SpaceFiles>('PUT', `${path}/words`, checked.values);
    if (answer.problem === null) onSent(answer.body);
    else setTold(answer);
  }

  return (
    <>
      <WordsFields
        {...{ id, purpose, values, refusals }}
        type={(name, text) => setValues({ ...values, [name]: text })}
      />
      <Announce told={told} />
      <p class="space-buttons">
        <button type="button" onClick={() => void send()}>
          {words.files[purpose].renameSend}
        </button>
        <button type="button" class="is-quiet" onClick={onGiveUp}>
          {words.records.actions.cancel}
        </button>
      </p>
    </>
  );
}
