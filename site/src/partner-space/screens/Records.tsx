import { type SpaceRecordSummary, type SpaceRecords } from '@agenda21/content-types/partner-space';
import { useMemo } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { tellNextStep } from '../records/next-words.ts';
import { toFragment } from '../records/place.ts';
import { RecordState } from '../records/RecordState.tsx';
import { type Unstarted, findUnsent } from '../records/unsent-copies.ts';
import { useAnswer } from '../use-answer.ts';

interface ItemProps {
  readonly record: SpaceRecordSummary;
  /** The title that was typed on this device, null when none was; left out when all that was typed is saved. */
  readonly unsent?: string | null | undefined;
}

function RecordItem({ record, unsent }: ItemProps) {
  const { words } = useSpace();
  return (
    <li>
      <p>
        <a href={words.paths.record + toFragment(record)}>
          {unsent || record.title || words.records.untitled}
        </a>
      </p>
      <RecordState record={record} />
      {unsent !== undefined && <p class="form-problem">{words.records.unsent}</p>}
      <p>{tellNextStep(record, words)}</p>
    </li>
  );
}

/** What was started on this device and never reached the space. */
function UnstartedItem({ of: { place, title } }: { readonly of: Unstarted }) {
  const { records, paths } = useSpace().words;
  return (
    <li>
      <p>
        <a href={paths.record + toFragment(place)}>{title || records.untitled}</a>
        <span class="space-fact">{records.onDevice}</span>
      </p>
    </li>
  );
}

interface Props {
  /** Who is signed in. */
  readonly member: string;
}

/** The records of the organisation, with what this device alone has of them. */
function RecordList({ member, records }: Props & SpaceRecords) {
  const { unsent, unstarted } = useMemo(() => findUnsent(localStorage, member, records), [member, records]);
  return (
    <ul class="space-list">
      {unstarted.map((one) => (
        <UnstartedItem key={one.place.key} of={one} />
      ))}
      {records.map((record) => (
        <RecordItem key={record.id} record={record} unsent={unsent.get(record.id)} />
      ))}
    </ul>
  );
}

/** The records of the organisation, and how to start one. */
export function Records({ member }: Props) {
  const { words } = useSpace();
  const { records, paths } = words;
  const [answer, load] = useAnswer<SpaceRecords>('records');
  const toStart = (model: keyof typeof records.start) => `${paths.record}#nouveau=${model}`;
  return (
    <section aria-labelledby="records">
      <h2 id="records">{records.title}</h2>
      <p>{records.intro}</p>
      <p class="space-buttons">
        <a class="space-start" href={toStart('project')}>
          {records.start.project}
        </a>
        <a class="space-start" href={toStart('good-practice')}>
          {records.start['good-practice']}
        </a>
      </p>
      <Loaded answer={answer} retry={load}>
        {({ records: own }) => (
          <>
            {own.length === 0 && <p>{records.none}</p>}
            <RecordList member={member} records={own} />
          </>
        )}
      </Loaded>
    </section>
  );
}
