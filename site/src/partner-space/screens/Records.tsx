import { type SpaceRecordSummary, type SpaceRecords } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { listCopies, openCopies } from '../records/local-copies.ts';
import { tellNextStep } from '../records/next-words.ts';
import { placeOfName, toFragment } from '../records/place.ts';
import { RecordState } from '../records/RecordState.tsx';
import { useAnswer } from '../use-answer.ts';

function RecordItem({ record }: { readonly record: SpaceRecordSummary }) {
  const { words } = useSpace();
  return (
    <li>
      <p>
        <a href={words.paths.record + toFragment(record)}>{record.title || words.records.untitled}</a>
      </p>
      <RecordState record={record} />
      <p>{tellNextStep(record, words)}</p>
    </li>
  );
}

interface Props {
  /** Who is signed in. */
  readonly member: string;
}

/** What was started on this device and never reached the space. */
function Unsaved({ member }: Props) {
  const { words } = useSpace();
  const { records, paths } = words;
  return listCopies(localStorage, member).map((name) => {
    const place = placeOfName(name);
    if (!place) return null;
    const title = openCopies(localStorage, member, name).read()['title']?.is.trim();
    return (
      <li key={name}>
        <p>
          <a href={paths.record + toFragment(place)}>{title || records.untitled}</a>
          <span class="space-fact">{records.onDevice}</span>
        </p>
      </li>
    );
  });
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
            <ul class="space-list">
              <Unsaved member={member} />
              {own.map((record) => (
                <RecordItem key={record.id} record={record} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
