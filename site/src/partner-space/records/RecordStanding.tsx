import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { Origin } from '../published/Origin.tsx';
import { tellNextStep } from './next-words.ts';
import { RecordState } from './RecordState.tsx';

interface Props {
  readonly record: SpaceRecord;
}

/** The name of a record, where it stands and what happens next. */
export function RecordStanding({ record }: Props) {
  const { words } = useSpace();
  const { records } = words;
  return (
    <>
      <h2 id="record" tabIndex={-1}>
        {record.title || records.untitled}
      </h2>
      {record.origin && <Origin original={record.origin} />}
      <RecordState record={record} />
      <p>{tellNextStep(record, words)}</p>
      {record.publicPath && (
        <p class="space-more">
          <a href={record.publicPath}>{records.publicPage}</a>
        </p>
      )}
    </>
  );
}
