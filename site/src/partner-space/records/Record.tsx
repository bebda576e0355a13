import type { SpaceRecord } from '@agenda21/content-types/partner-space';
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

/** What is written of a record, and what can be done with it. */
function Work({ member, record, show }: Props) {
  const { id, model, step, mayWrite } = record;
  return (
    <>
      {mayWrite ? (
        <Writing key={step} written={{ member, model, record, place: { id } }} onChange={show} />
      ) : (
        <Reading record={record} />
      )}
      <RecordActions {...{ member, record }} onChange={(changed) => show(changed, null)} />
    </>
  );
}

/** A record: where it stands, what became of it once published, its form, and what was said. */
export function Record(props: Props) {
  const { member, record, show } = props;
  const { words } = useSpace();
  const isPublished = record.publicPath !== null;
  return (
    <>
      <section aria-labelledby="record">
        <RecordStanding record={record} />
        {!isPublished && <Work {...props} />}
      </section>
      {isPublished && (
        <>
          <Published record={record} />
          <section aria-labelledby="work">
            <h2 id="work">{record.mayWrite ? words.records.newVersion : words.records.sentVersion}</h2>
            <Work {...props} />
          </section>
        </>
      )}
      <Thread {...{ member, record }} onChange={(changed) => show(changed, null)} />
    </>
  );
}
