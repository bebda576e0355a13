import { type FieldRefusal, type FormValues, checkForm } from '@agenda21/content-types/forms';
import { type SpaceFiles, type SpacePhoto, spaceForms } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { WordsFields } from './WordsFields.tsx';

interface Props {
  readonly record: string;
  readonly photo: SpacePhoto;
  readonly onSent: (files: SpaceFiles) => void;
  readonly onGiveUp: () => void;
}

/** Tells something else of the photograph of a record. */
export function PhotoWordsForm({ record, photo: { alt, credit }, onSent, onGiveUp }: Props) {
  const { words, ask } = useSpace();
  const [values, setValues] = useState<FormValues>({ alt, credit });
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const [told, setTold] = useState<Refused | null>(null);

  useEffect(() => document.getElementById('photo-words-alt')?.focus(), []);

  async function send(): Promise<void> {
    const checked = checkForm(spaceForms.photoWords, values);
    setRefusals(checked.refusals);
    if (!checked.values) return document.getElementById('photo-words-alt')?.focus();
    const answer = await ask<SpaceFiles>('PUT', `records/${record}/photo/words`, checked.values);
    if (answer.problem === null) onSent(answer.body);
    else setTold(answer);
  }

  return (
    <>
      <WordsFields
        {...{ values, refusals }}
        id="photo-words"
        purpose="photo"
        type={(name, text) => setValues({ ...values, [name]: text })}
      />
      <Announce told={told} />
      <p class="space-buttons">
        <button type="button" onClick={() => void send()}>
          {words.files.photo.renameSend}
        </button>
        <button type="button" class="is-quiet" onClick={onGiveUp}>
          {words.records.actions.cancel}
        </button>
      </p>
    </>
  );
}
