import type { SpaceHome, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { type RecordPlace, asksPreview, toFragment } from '../records/place.ts';
import { NewRecord } from '../records/NewRecord.tsx';
import { OpenPreview } from '../records/OpenPreview.tsx';
import { Record } from '../records/Record.tsx';
import { usePlace } from '../records/use-place.ts';
import type { Show } from '../records/use-writing.ts';
import { useAnswer } from '../use-answer.ts';
import { Entrance } from './SignIn.tsx';

interface DeskProps {
  readonly member: string;
  readonly place: RecordPlace;
}

/** A record as it was shown last, and what was told of it. */
interface Shown {
  readonly record: SpaceRecord;
  readonly told: string | null;
}

function OpenRecord({ member, sent }: { readonly member: string; readonly sent: Shown }) {
  const [{ record, told }, setShown] = useState(sent);
  const { step } = record;
  // What was pressed is gone once a step is taken.
  useEffect(() => {
    if (step !== sent.record.step || sent.told) document.getElementById('record')?.focus();
  }, [step, sent]);
  const show: Show = (changed, words) => setShown({ record: changed, told: words });
  return (
    <>
      <Announce told={told} />
      <Record member={member} record={record} show={show} />
    </>
  );
}

function ReadRecord({ member, id }: { readonly member: string; readonly id: string }) {
  const [answer, load] = useAnswer<SpaceRecord>(`records/${id}`);
  return (
    <Loaded answer={answer} retry={load}>
      {(record) => <OpenRecord member={member} sent={{ record, told: null }} />}
    </Loaded>
  );
}

function Desk({ member, place }: DeskProps) {
  const [sent, setSent] = useState<Shown | null>(null);
  if (sent) return <OpenRecord member={member} sent={sent} />;
  if (place.id !== null) return <ReadRecord member={member} id={place.id} />;
  return <NewRecord member={member} place={place} show={(record, told) => setSent({ record, told })} />;
}

/** The page of a record, or of one that is started. */
export function RecordPage() {
  const { words } = useSpace();
  const [answer, load] = useAnswer<SpaceHome>('home');
  const [isPreviewed] = useState(() => asksPreview(location.hash));
  const place = usePlace();
  if (answer?.problem === 'signed-out')
    return (
      <>
        {place?.id === null && place.replicates && <p>{words.published.replicate.signIn}</p>}
        <Entrance onDone={load} />
      </>
    );
  const back = (
    <p class="space-back">
      <a href={words.paths.home}>{words.common.back}</a>
    </p>
  );
  return (
    <Loaded answer={answer} retry={load}>
      {({ member, organisation, closure }) => {
        if (closure)
          return (
            <>
              {back}
              <p>{words.problems.closed}</p>
            </>
          );
        if (organisation.state !== 'acceptée') return <p>{words.records.notOpen}</p>;
        if (isPreviewed && place && place.id !== null) return <OpenPreview id={place.id} />;
        return (
          <>
            {back}
            {place ? (
              <Desk key={toFragment(place)} member={member.id} place={place} />
            ) : (
              <p>{words.records.noRecord}</p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
