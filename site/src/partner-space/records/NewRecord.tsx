import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { OriginOf } from '../published/Origin.tsx';
import type { NewPlace } from './place.ts';
import { RecordActions } from './RecordActions.tsx';
import type { Show } from './use-writing.ts';
import { Writing } from './Writing.tsx';

interface Props {
  readonly member: string;
  readonly place: NewPlace;
  readonly show: Show;
}

/** A record that is started: nothing of it is anywhere else before it is typed. */
export function NewRecord({ member, place, show }: Props) {
  const { words } = useSpace();
  const [id, setId] = useState<string | null>(null);
  const { model, replicates } = place;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{replicates ? words.published.replicate.title : words.records.start[model]}</h2>
      {replicates && <OriginOf original={replicates} />}
      <p>{words.records.intro}</p>
      <Writing written={{ member, place, model, record: null }} onStarted={setId} onChange={show} />
      {id !== null && (
        <RecordActions
          member={member}
          record={{ id, step: 0, steps: [], mayDelete: true, hasUnsentChanges: false }}
          onChange={(changed) => show(changed, null)}
        />
      )}
    </section>
  );
}
