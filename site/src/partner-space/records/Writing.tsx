import { type SpaceRecord, sectionOfField } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useCompleteForm } from '../complete-form/use-complete-form.ts';
import { usePart } from '../complete-form/use-part.ts';
import { useSpace } from '../context.ts';
import { Summary } from '../Summary.tsx';
import { AskedElsewhere } from './AskedElsewhere.tsx';
import { ConfirmedButton } from './ConfirmedButton.tsx';
import { readPart, toFragment } from './place.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { ShortForm } from './ShortForm.tsx';
import { useRecordForm } from './use-record-form.tsx';
import { type Written, useSaver } from './use-saver.ts';
import { useSending } from './use-sending.ts';

interface Props {
  readonly written: Written;
  /** Called once it is sent, or turns out to stand elsewhere. */
  readonly onChange: (record: SpaceRecord, told: string | null) => void;
}

/** The form of a record, saved as it is typed, with what the team asks of each field; and the button that sends it. */
export function Writing({ written, onChange }: Props) {
  const { words } = useSpace();
  const { actions } = words.records;
  const { model, place, record } = written;
  const [state, saver] = useSaver(written);
  const [hasPending, setPending] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const [isBeside, setBeside] = useState(false);
  const { obstacle, prepare, send } = useSending(written, saver);
  const form = useRecordForm({ written, state, saver, missing: obstacle?.fields ?? [] });
  const complete = useCompleteForm();
  const part = usePart(model, state.id === null ? place : { id: state.id }, complete !== null);
  const { id } = state;
  const isAsked = record?.state === 'à corriger';

  useEffect(() => {
    if (id !== null) history.replaceState(null, '', toFragment({ id }, readPart(location.hash)));
  }, [id]);

  async function sendNow(): Promise<void> {
    const sent = await send(form.readAnswers());
    if (!sent) return;
    if (sent.isSent) form.forgetAnswers();
    onChange(sent.record, sent.told);
  }

  /** A file that is chosen and not sent would be lost. */
  async function prepareAll(): Promise<boolean> {
    setStopped(hasPending);
    return !hasPending && (await prepare());
  }

  return (
    <div class="space-beside">
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {obstacle && <Summary refused={obstacle} lines={form.lines} goTo={part.goTo} />}
        <AskedElsewhere
          lines={form.asked.filter(({ field }) => field !== null && sectionOfField(model, field) !== null)}
          goTo={part.goTo}
        />
        {complete && (
          <complete.parts.PartsAbove
            {...{ model, form, part, refused: state.refused, words: complete.words }}
          />
        )}
        <div class="space-short" hidden={part.section !== null && complete !== null}>
          <ShortForm {...{ written, form, id }} begin={() => saver.begin()} onPending={setPending} />
        </div>
        {complete && (
          <complete.parts.PartsBelow
            {...{ model, form, part, refused: state.refused, words: complete.words }}
          />
        )}
        <SaveStatus state={state} />
        {complete && id !== null && (
          <complete.parts.PreviewTools
            {...{ id, words: complete.words, isBeside, onBeside: setBeside }}
            onOpen={() => void saver.flush()}
          />
        )}
        {isStopped && hasPending && (
          <p class="form-problem" role="alert">
            {words.files.pending}
          </p>
        )}
        <ConfirmedButton
          label={isAsked ? actions.sendBack : actions.submit}
          consequence={isAsked ? actions.confirmSendBack : actions.confirmSubmit}
          prepare={prepareAll}
          onConfirmed={sendNow}
        />
      </form>
      {complete && isBeside && id !== null && (
        <complete.parts.PreviewFrame id={id} words={complete.words} savedAt={state.savedAt} />
      )}
    </div>
  );
}
