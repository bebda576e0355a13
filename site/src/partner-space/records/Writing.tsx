import type { SpaceFiles, SpaceLine, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { RecordFiles } from '../files/RecordFiles.tsx';
import { Summary } from '../Summary.tsx';
import { Communes } from './Communes.tsx';
import { ConfirmedButton } from './ConfirmedButton.tsx';
import { Correction } from './Correction.tsx';
import { nameOfPlace, toFragment } from './place.ts';
import { RecordField, useRefusal } from './RecordField.tsx';
import { recordSpecs } from './record-specs.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { useKeptTexts } from './use-kept-texts.ts';
import { type Written, useSaver } from './use-saver.ts';
import { useSending } from './use-sending.ts';

const noFiles: SpaceFiles = { photo: null, documents: [] };

interface Props {
  readonly written: Written;
  /** Called once it is sent, or turns out to stand elsewhere. */
  readonly onChange: (record: SpaceRecord, told: string | null) => void;
}

/** The form of a record, saved as it is typed, with what the team asks of each field; and the button that sends it. */
export function Writing({ written, onChange }: Props) {
  const { words } = useSpace();
  const { actions, corrections } = words.records;
  const { model, place, record } = written;
  const [state, saver] = useSaver(written);
  const [hasPending, setPending] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const { obstacle, prepare, send } = useSending(written, saver);
  const answers = useKeptTexts(written.member, nameOfPlace(place));
  const tellRefusal = useRefusal();
  const specs = recordSpecs(model, words);
  const asked = record?.lines.filter(({ isOpen }) => isOpen) ?? [];
  const isAsked = record?.state === 'à corriger';

  useEffect(() => {
    if (state.id !== null) history.replaceState(null, '', toFragment({ id: state.id }));
  }, [state.id]);

  async function sendNow(): Promise<void> {
    const given = asked.map(({ id }) => ({ correction: id, text: (answers.texts[id] ?? '').trim() }));
    const sent = await send(given.filter(({ text }) => text !== ''));
    if (!sent) return;
    if (sent.isSent) answers.forget();
    onChange(sent.record, sent.told);
  }

  /** A file that is chosen and not sent would be lost. */
  async function prepareAll(): Promise<boolean> {
    setStopped(hasPending);
    return !hasPending && (await prepare());
  }

  function problemOf(name: string) {
    const refusals = [...state.refused, ...(obstacle?.fields ?? [])];
    const found = refusals.find(({ field }) => field === name);
    return found && !(found.problem === 'missing' && state.texts[name]?.trim()) ? found.problem : null;
  }

  const correct = (line: SpaceLine) => (
    <Correction
      key={line.id}
      line={line}
      answer={answers.texts[line.id] ?? ''}
      type={(text) => answers.type(String(line.id), text)}
    />
  );
  const lines = specs.flatMap((spec) => {
    const refusal = obstacle?.fields.find(({ field }) => field === spec.name);
    return refusal ? [{ id: `record-${spec.name}`, words: tellRefusal(spec, refusal.problem) }] : [];
  });
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      {obstacle && <Summary refused={obstacle} lines={lines} />}
      {asked
        .filter(({ field }) => !specs.some(({ name }) => name === field))
        .map((line) => (
          <div class="form-field" key={line.id} role="group" aria-label={line.label ?? corrections.whole}>
            <p>
              <strong>{line.label ?? corrections.whole}</strong>
            </p>
            {correct(line)}
          </div>
        ))}
      {specs.map((spec) => (
        <RecordField
          key={spec.name}
          spec={spec}
          text={state.texts[spec.name] ?? ''}
          problem={problemOf(spec.name)}
          clash={state.clashes.find(({ field }) => field === spec.name) ?? null}
          type={(text) => saver.type(spec.name, text)}
          choose={(whose) => saver.choose(spec.name, whose)}
        >
          {asked.filter(({ field }) => field === spec.name).map(correct)}
        </RecordField>
      ))}
      <Communes />
      <RecordFiles
        record={state.id}
        initial={record?.files ?? noFiles}
        begin={() => saver.begin()}
        onPending={setPending}
      />
      <SaveStatus state={state} />
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
  );
}
