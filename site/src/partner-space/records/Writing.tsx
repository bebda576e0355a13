import { useEffect, useState } from 'preact/hooks';
import { Summary } from '../Summary.tsx';
import { Asked } from './Asked.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { SendButton } from './SendButton.tsx';
import type { Written } from './use-saver.ts';
import { type Show, useWriting } from './use-writing.ts';
import { WrittenParts } from './WrittenParts.tsx';

interface Props {
  readonly written: Written;
  /** Told the identifier of the record once it is started. */
  readonly onStarted?: (id: string) => void;
  /** Told of each change that the space has kept. */
  readonly onKept?: () => void;
  /** Called once it is sent, or turns out to stand elsewhere. */
  readonly onChange: Show;
}

/** The form of a record, saved as it is typed, with what the team asks of each field; and the button that sends it. */
export function Writing({ written, onStarted, onKept, onChange }: Props) {
  const writing = useWriting(written, onChange);
  const [isBeside, setBeside] = useState(false);
  const { state, saver, obstacle, form, complete, part, files } = writing;
  const { id, savedAt } = state;

  useEffect(() => {
    if (id !== null) onStarted?.(id);
  }, [id]);

  useEffect(() => {
    if (savedAt !== null || files.files !== written.record?.files) onKept?.();
  }, [savedAt, files.files]);

  return (
    <div class="space-beside">
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {obstacle && <Summary refused={obstacle} lines={form.lines} goTo={part.goTo} />}
        <Asked model={written.model} lines={form.asked} goTo={part.goTo} />
        <WrittenParts writing={writing} />
        <SaveStatus state={state} />
        {complete && id !== null && (
          <complete.parts.PreviewTools
            {...{ id, words: complete.words, isBeside, onBeside: setBeside }}
            onOpen={() => void saver.flush()}
          />
        )}
        <SendButton writing={writing} />
      </form>
      {complete && isBeside && id !== null && (
        <complete.parts.PreviewFrame {...{ id, savedAt, files: files.files, words: complete.words }} />
      )}
    </div>
  );
}
