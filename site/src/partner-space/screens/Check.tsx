import type { SpaceCheck } from '@agenda21/content-types/partner-space';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Answered, Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { Done } from '../Done.tsx';
import { Loaded } from '../Loaded.tsx';
import { oneAtATime } from '../one-at-a-time.ts';
import { toFragment } from '../records/place.ts';
import { NoLink } from './FromLink.tsx';

interface Props {
  readonly token: string;
}

/** The two answers: one moves the day of the check, the other opens the record in the space. */
function Question({
  token,
  check,
  onDone,
}: Props & { readonly check: SpaceCheck; readonly onDone: () => void }) {
  const { words, ask } = useSpace();
  const { check: told } = words.published;
  const [refused, setRefused] = useState<Refused | null>(null);
  const [alone] = useState(oneAtATime);

  async function confirm(): Promise<void> {
    const answer = await ask('POST', 'checks', { token });
    if (answer.problem === null) onDone();
    else setRefused(answer);
  }

  return (
    <>
      <h2>{check.title}</h2>
      <p>{told.intro}</p>
      <p class="space-more">
        <a href={check.publicPath}>{told.read}</a>
      </p>
      <p class="space-buttons">
        <button type="button" onClick={() => void alone(confirm)}>
          {told.confirm}
        </button>
        <a class="space-start" href={words.paths.record + toFragment(check)}>
          {told.update}
        </a>
      </p>
      <Announce told={refused?.problem === 'link' ? told.over : refused} />
    </>
  );
}

function Over() {
  const { words } = useSpace();
  return (
    <>
      <Announce told={words.published.check.over} />
      <p class="space-more">
        <a href={words.paths.home}>{words.common.back}</a>
      </p>
    </>
  );
}

function Linked({ token }: Props) {
  const { words, ask } = useSpace();
  const [answer, setAnswer] = useState<Answered<SpaceCheck> | null>(null);
  const [isDone, setDone] = useState(false);
  const load = useCallback(
    () => void ask<SpaceCheck>('POST', 'checks/reading', { token }).then(setAnswer),
    [ask, token],
  );
  useEffect(load, [load]);
  if (answer?.problem === 'link') return <Over />;
  if (isDone)
    return (
      <Done title={words.published.check.doneTitle}>
        <p>{words.published.check.doneText}</p>
      </Done>
    );
  return (
    <Loaded answer={answer} retry={load}>
      {(check) => <Question token={token} check={check} onDone={() => setDone(true)} />}
    </Loaded>
  );
}

/** The page that the link of a yearly check opens. Nothing changes before the button is pressed. */
export function Check({ token }: { readonly token: string | null }) {
  return token === null ? <NoLink /> : <Linked token={token} />;
}
