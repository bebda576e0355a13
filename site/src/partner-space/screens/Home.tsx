import type { SpaceHome } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { Calls } from '../calls/Calls.tsx';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { setOpener } from '../opener.ts';
import { fillWords } from '../fill-words.ts';
import { Shared } from '../shared/Shared.tsx';
import { useAnswer } from '../use-answer.ts';
import { Account } from './Account.tsx';
import { Members } from './Members.tsx';
import { Records } from './Records.tsx';
import { Entrance } from './SignIn.tsx';

interface StandingProps {
  readonly home: SpaceHome;
  readonly onLeft: (told: string | null) => void;
}

/** Why nothing more is open than one's own data, and whom to write to. */
function Closure({ reason }: NonNullable<SpaceHome['closure']>) {
  const { words } = useSpace();
  return (
    <>
      {reason && <p>{fillWords(words.home.closed.reason, { reason })}</p>}
      <p>{words.home.closed.left}</p>
      <p class="space-more">
        <a href={words.paths.contact}>{words.home.closed.contact}</a>
      </p>
    </>
  );
}

/** Who is signed in, and where the organisation stands. */
function Standing({ home: { member, organisation, closure }, onLeft }: StandingProps) {
  const { words, ask } = useSpace();
  const [told, setTold] = useState<Refused | null>(null);

  async function signOut(): Promise<void> {
    const left = await ask('DELETE', 'session');
    if (left.problem === null) onLeft(null);
    else setTold(left);
  }

  return (
    <section aria-labelledby="hello">
      <h2 id="hello">{fillWords(words.home.hello, { name: member.name })}</h2>
      <p>{fillWords(words.home.states[organisation.state], { organisation: organisation.title })}</p>
      {closure && <Closure {...closure} />}
      {organisation.publicPath && (
        <p class="space-more">
          <a href={organisation.publicPath}>{words.home.publicPage}</a>
        </p>
      )}
      <p class="space-more">
        <button type="button" class="is-quiet" onClick={() => void signOut()}>
          {words.home.signOut}
        </button>
      </p>
      <Announce told={told} />
    </section>
  );
}

/** The first page of the space: signs in, or shows what there is for who is. */
export function Home() {
  const [answer, load] = useAnswer<SpaceHome>('home');
  const [left, setLeft] = useState<string | null>(null);

  function leave(told: string | null): void {
    setLeft(told);
    setOpener(null);
    load();
  }

  if (answer?.problem === 'signed-out')
    return (
      <>
        <Announce told={left} />
        <Entrance onDone={() => leave(null)} />
      </>
    );
  return (
    <Loaded answer={answer} retry={load}>
      {(home) => (
        <>
          <Standing home={home} onLeft={leave} />
          {home.organisation.state === 'acceptée' && (
            <>
              <Records member={home.member.id} />
              <div class="space-aside">
                <Calls organisation={home.organisation.title} />
                <Shared />
              </div>
              <Members me={home.member} />
            </>
          )}
          <Account isClosed={home.closure !== null} onLeft={leave} />
        </>
      )}
    </Loaded>
  );
}
