import type { SpaceHome, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { type RecordPlace, asksPreview, readPart, readPlace, toFragment } from '../records/place.ts';
import { OpenPreview } from '../records/OpenPreview.tsx';
import { Reading } from '../records/Reading.tsx';
import { RecordActions } from '../records/RecordActions.tsx';
import { RecordStanding } from '../records/RecordStanding.tsx';
import { Thread } from '../records/Thread.tsx';
import { Writing } from '../records/Writing.tsx';
import { OriginOf } from '../published/Origin.tsx';
import { Published } from '../published/Published.tsx';
import { useAnswer } from '../use-answer.ts';
import { Entrance } from './SignIn.tsx';

type Show = (record: SpaceRecord, told: string | null) => void;

interface RecordProps {
  readonly member: string;
  readonly record: SpaceRecord;
  readonly show: Show;
}

/** A record: where it stands, what is written of it, what can be done with it and what was said. */
function Record({ member, record, show }: RecordProps) {
  const { id, model, step, mayWrite } = record;
  const written = { member, model, record, place: { id } };
  const update = (changed: SpaceRecord) => show(changed, null);
  return (
    <>
      <section aria-labelledby="record">
        <RecordStanding record={record} />
        {mayWrite ? <Writing key={step} written={written} onChange={show} /> : <Reading record={record} />}
        <RecordActions record={record} onChange={update} />
      </section>
      {record.publicPath !== null && <Published record={record} />}
      <Thread record={record} onChange={update} />
    </>
  );
}

interface DeskProps {
  readonly member: string;
  readonly place: RecordPlace;
}

/** A record that is started: nothing of it is anywhere else before it is typed. */
function NewRecord({ member, place, show }: DeskProps & { readonly show: Show }) {
  const { words } = useSpace();
  if (place.id !== null) return null;
  const { model, replicates } = place;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{replicates ? words.published.replicate.title : words.records.start[model]}</h2>
      {replicates && <OriginOf original={replicates} />}
      <p>{words.records.intro}</p>
      <Writing written={{ member, place, model, record: null }} onChange={show} />
    </section>
  );
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

/** A key that no one guesses, on a portal without https too. */
const makeKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** The place that the address names; a key that is made for a new record stays in it, for a page that is loaded again. */
function takePlace(): RecordPlace | null {
  const place = readPlace(location.hash, makeKey);
  if (place) history.replaceState(null, '', toFragment(place, readPart(location.hash)));
  return place;
}

/** The page of a record, or of one that is started. */
export function RecordPage() {
  const { words } = useSpace();
  const [answer, load] = useAnswer<SpaceHome>('home');
  const [isPreviewed] = useState(() => asksPreview(location.hash));
  const [place] = useState(takePlace);
  if (answer?.problem === 'signed-out') return <Entrance onDone={load} />;
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
            {place ? <Desk member={member.id} place={place} /> : <p>{words.records.noRecord}</p>}
          </>
        );
      }}
    </Loaded>
  );
}
