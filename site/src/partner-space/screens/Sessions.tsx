import type { SpaceSessions } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { nameBrowser } from '../browser-name.ts';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { fillWords } from '../fill-words.ts';
import { tellDayOf } from '../tell-day.ts';
import { tellTime } from '../tell-time.ts';
import { useAnswer } from '../use-answer.ts';

type Session = SpaceSessions['sessions'][number];

interface SessionProps {
  readonly session: Session;
  readonly close: () => void;
}

/** A browser that is signed in. */
function SessionItem({ session: { browser, since, usedAt, isCurrent }, close }: SessionProps) {
  const { words } = useSpace();
  const { account } = words;
  const name = nameBrowser(browser) ?? account.unknownBrowser;
  const tell = (instant: string) => [
    tellDayOf(instant, words.locale),
    tellTime(new Date(instant), words.locale),
  ];
  const [date = '', time = ''] = tell(since);
  const [lastDate = '', lastTime = ''] = tell(usedAt);
  const times = fillWords(account.since, { date, time, lastDate, lastTime });
  return (
    <li>
      <p>
        <strong>{name}</strong> {isCurrent && `(${account.currentSession})`}
        <span class="space-fact">{times}</span>
      </p>
      {!isCurrent && (
        <p class="space-buttons">
          <button
            type="button"
            class="is-quiet"
            aria-label={fillWords(account.closeWhich, { name, since: times })}
            onClick={close}
          >
            {account.close}
          </button>
        </p>
      )}
    </li>
  );
}

interface Props {
  /** Called once one is signed out. */
  readonly onLeft: () => void;
}

/** Where a person is signed in, and how to end it. */
export function Sessions({ onLeft }: Props) {
  const { words, ask } = useSpace();
  const [answer, load] = useAnswer<SpaceSessions>('sessions');
  const [told, setTold] = useState<string | Refused | null>(null);

  async function close({ id }: Session): Promise<void> {
    const closed = await ask('DELETE', `sessions/${id}`);
    setTold(closed.problem === null ? words.account.closed : closed);
    load();
  }

  async function leaveEverywhere(): Promise<void> {
    const left = await ask('DELETE', 'sessions');
    if (left.problem === null) onLeft();
    else setTold(left);
  }

  return (
    <>
      <h3>{words.account.sessionsTitle}</h3>
      <Loaded answer={answer} retry={load}>
        {({ sessions }) => (
          <ul class="space-list">
            {sessions.map((session) => (
              <SessionItem key={session.id} session={session} close={() => void close(session)} />
            ))}
          </ul>
        )}
      </Loaded>
      <Announce told={told} />
      <p class="space-more">
        <button type="button" onClick={() => void leaveEverywhere()}>
          {words.account.signOutEverywhere}
        </button>
      </p>
    </>
  );
}
