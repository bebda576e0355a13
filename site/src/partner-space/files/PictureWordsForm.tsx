import { type FieldRefusal, type FormValues, checkForm } from '@agenda21/content-types/forms';
import { type SpaceFiles, type SpacePhoto, spaceForms } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { WordsFields } from './WordsFields.tsx';

interface Props {
  readonly id: string;
  readonly purpose: 'photo' | 'picture';
  /** Its address, below that of the space. */
  readonly path: string;
  readonly picture: SpacePhoto;
  readonly onSent: (files: SpaceFiles) => void;
  readonly onGiveUp: () => void;
}

/** Tells something else of a picture of a record. */
export function PictureWordsForm(props: Props) {
  const { id, purpose, path, onSent, onGiveUp } = props;
  const { alt, credit } = props.picture;
  const focus = () => document.getElementById(`${id}-alt`)?.focus();
  const { words, ask } = useSpace();
  const [values, setValues] = useState<FormValues>({ alt, credit });
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const [told, setTold] = useState<Refused | null>(null);

  useEffect(focus, []);

  async function send(): Promise<void> {
    const checked = checkForm(spaceForms.photoWords, values);
    setRefusals(checked.refusals);
    if (!checked.values) return focus();
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
