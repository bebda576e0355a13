import type { SpaceHome, SpacePage } from '@agenda21/content-types/partner-space';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Answered, type Ask, ask } from './ask.ts';
import { Space } from './context.ts';
import { takeLinkToken } from './link-token.ts';
import { hasOpener, setOpener } from './opener.ts';
import { AccountRequest } from './screens/AccountRequest.tsx';
import { Check } from './screens/Check.tsx';
import { Acceptance, Confirmation, Password } from './screens/FromLink.tsx';
import { Home } from './screens/Home.tsx';
import { RecordPage } from './screens/RecordPage.tsx';
import { SignInAgain } from './screens/SignInAgain.tsx';
import type { SpaceWords } from './space-words.ts';

interface Props {
  readonly page: SpacePage;
  readonly words: SpaceWords;
}

function chooseScreen(page: SpacePage, token: string | null): ComponentChildren {
  const screens = {
    home: () => <Home />,
    request: () => <AccountRequest />,
    confirmation: () => <Confirmation token={token} />,
    invitation: () => <Acceptance token={token} />,
    password: () => <Password token={token} />,
    record: () => <RecordPage />,
    check: () => <Check token={token} />,
  };
  return screens[page]();
}

/** Notes who is signed in. A page that someone else opened is opened anew: what is typed in it is not theirs. */
function follow(path: string, answer: Answered<unknown>): void {
  if (answer.problem === 'other-member') location.reload();
  else if (path === 'home' && answer.problem === null) setOpener((answer.body as SpaceHome).member.id);
}

/** A page of the space. Who was signed in and no longer is signs in again over it. */
export function App({ page, words }: Props) {
  const token = useMemo(takeLinkToken, []);
  const [isSignedOut, setSignedOut] = useState(false);
  const [signIns, setSignIns] = useState(0);
  const space = useMemo(() => {
    const watched: Ask = async <T,>(method: string, path: string, body?: object) => {
      const answer = await ask<T>(method, path, body);
      if (answer.problem === 'signed-out' && hasOpener() && path !== 'home') setSignedOut(true);
      follow(path, answer);
      return answer;
    };
    return { words, ask: watched };
  }, [words]);

  async function resume(): Promise<void> {
    const { problem } = await space.ask('GET', 'home');
    if (problem === 'other-member') return;
    setSignedOut(false);
    setSignIns((count) => count + 1);
  }

  return (
    <Space.Provider value={{ ...space, signIns }}>
      {chooseScreen(page, token)}
      {isSignedOut && <SignInAgain onDone={() => void resume()} onClosed={() => setSignedOut(false)} />}
    </Space.Provider>
  );
}
