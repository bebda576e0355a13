import { useEffect } from 'preact/hooks';
import { FilePicker } from './FilePicker.tsx';
import { SendingStatus } from './SendingStatus.tsx';
import { type FileFormParts, useFileForm } from './use-file-form.ts';
import { WordsFields } from './WordsFields.tsx';

/** Chooses a file, tells what it is, and sends it. */
export function FileForm(parts: FileFormParts) {
  const { id, purpose, onGiveUp } = parts;
  const form = useFileForm(parts);
  const { chosen, values, refusals, state } = form;

  useEffect(() => {
    if (onGiveUp) document.getElementById(id)?.focus();
  }, []);

  return (
    <>
      <FilePicker key={chosen.round} {...{ id, purpose, chosen }} choose={(file) => form.choose(file)} />
      {(form.isPending || onGiveUp) && (
        <>
          <WordsFields {...{ id, purpose, values, refusals }} type={(name, text) => form.type(name, text)} />
          <SendingStatus
            {...{ state, purpose }}
            send={() => void form.send()}
            cancel={() => form.cancel()}
            giveUp={() => form.giveUp()}
          />
        </>
      )}
    </>
  );
}
