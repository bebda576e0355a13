import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { Published } from '../published/Published.tsx';
import { Reading } from './Reading.tsx';
import { RecordActions } from './RecordActions.tsx';
import { RecordStanding } from './RecordStanding.tsx';
import { Thread } from './Thread.tsx';
import type { Show } from './use-writing.ts';
import { Writing } from './Writing.tsx';

interface Props {
  readonly member: string;
  readonly record: SpaceRecord;
  readonly show: Show;
}

/** Tells whether a published record has changes that are not sent, now: each save may make some, or take the last back. */
function useUnsentChanges({ id, state, hasUnsentChanges }: SpaceRecord) {
  const { ask } = useSpace();
  const [isChanged, setChanged] = useState(hasUnsentChanges);
  async function look(): Promise<void> {
    if (state !== 'publié') return;
    const answer = await ask<SpaceRecord>('GET', `records/${id}`);
    if (answer.problem === null) setChanged(answer.body.hasUnsentChanges);
  }
  return [isChanged && state === 'publié', look] as const;
}

interface WorkProps extends Props {
  readonly hasUnsentChanges: boolean;
  readonly onKept: () => void;
}

/** What is written of a record, and what can be done with it. */
function Work({ member, record, show, hasUnsentChanges, onKept }: WorkProps) {
  const { id, model, step, mayWrite } = record;
  return (
    <>
      {mayWrite ? (
        <Writing
          key={step}
          written={{ member, model, record, place: { id } }}
          onKept={onKept}
          onChange={show}
        />
      ) : (
        <Reading record={record} />
      )}
      <RecordActions
        {...{ member, record: { ...record, hasUnsentChanges } }}
        onChange={(changed) => show(changed, null)}
      />
    </>
  );
}

/** A record: where it stands, what became of it once published, its form, and what was said. */
export function Record(props: Props) {
  const { member, record, show } = props;
  const { words } = useSpace();
  const isPublished = record.publicPath !== null;
  const [hasUnsentChanges, look] = useUnsentChanges(record);
  const work = <Work {...{ ...props, hasUnsentChanges }} onKept={() => void look()} />;
  return (
    <>
      <section aria-labelledby="record">
        <RecordStanding record={{ ...record, hasUnsentChanges }} />
        {!isPublished && work}
      </section>
      {isPublished && (
        <>
          <Published record={record} />
          <section aria-labelledby="work">
            <h2 id="work">{record.mayWrite ? words.records.newVersion : words.records.sentVersion}</h2>
            {work}
          </section>
        </>
      )}
      <Thread {...{ member, record }} onChange={(changed) => show(changed, null)} />
    </>
  );
}
