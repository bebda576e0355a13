import type { SpacePage } from '@agenda21/content-types/partner-space';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Ask, ask } from './ask.ts';
import { Space } from './context.ts';
import { takeLinkToken } from './link-token.ts';
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

/** A page of the space. Who was signed in and no longer is signs in again over it. */
export function App({ page, words }: Props) {
  const token = useMemo(takeLinkToken, []);
  const [isSignedOut, setSignedOut] = useState(false);
  const [signIns, setSignIns] = useState(0);
  const wasSignedIn = useRef(false);
  const space = useMemo(() => {
    const watched: Ask = async <T,>(method: string, path: string, body?: object) => {
      const answer = await ask<T>(method, path, body);
      const isHome = path === 'home';
      if (answer.problem === 'signed-out' && wasSignedIn.current && !isHome) setSignedOut(true);
      if (isHome) wasSignedIn.current = answer.problem === null;
      return answer;
    };
    return { words, ask: watched };
  }, [words]);
  function resume(): void {
    setSignedOut(false);
    setSignIns((count) => count + 1);
  }
  return (
    <Space.Provider value={{ ...space, signIns }}>
      {chooseScreen(page, token)}
      {isSignedOut && <SignInAgain onDone={resume} onClosed={() => setSignedOut(false)} />}
    </Space.Provider>
  );
}
