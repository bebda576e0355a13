import type { SpaceExport } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { saveFile } from '../save-file.ts';
import { SpaceForm } from '../SpaceForm.tsx';
import { Sessions } from './Sessions.tsx';

interface Props {
  /** Called once one is signed out. */
  readonly onLeft: (told: string | null) => void;
}

function PasswordChange() {
  const { words, ask } = useSpace();
  const [told, setTold] = useState<string | null>(null);
  return (
    <>
      <h3>{words.account.passwordTitle}</h3>
      <SpaceForm
        form="passwordChange"
        specs={[
          {
            name: 'current',
            words: 'password',
            label: words.account.current,
            kind: 'password',
            autocomplete: 'current-password',
          },
          { name: 'password', words: 'chosen', kind: 'password', autocomplete: 'new-password' },
        ]}
        submit={words.password.setSubmit}
        send={(values) => ask('PUT', 'password', values)}
        onDone={() => setTold(words.account.passwordChanged)}
      />
      <Announce told={told} />
    </>
  );
}

/** Hands a file of data to the browser. */
const download = (data: SpaceExport) =>
  saveFile('espace-partenaires.json', JSON.stringify(data, null, 2), 'application/json');

function OwnData() {
  const { words, ask } = useSpace();
  const [told, setTold] = useState<Refused | null>(null);

  async function take(): Promise<void> {
    const answer = await ask<SpaceExport>('GET', 'account');
    if (answer.problem === null) download(answer.body);
    setTold(answer.problem === null ? null : answer);
  }

  return (
    <>
      <h3>{words.account.dataTitle}</h3>
      <p>{words.account.exportHint}</p>
      <p class="space-more">
        <button type="button" class="is-quiet" onClick={() => void take()}>
          {words.account.export}
        </button>
      </p>
      <Announce told={told} />
    </>
  );
}

function Departure({ onLeft }: Props) {
  const { words, ask } = useSpace();
  return (
    <details>
      <summary>{words.account.deleteTitle}</summary>
      <p>{words.account.deleteIntro}</p>
      <SpaceForm
        form="departure"
        specs={[{ name: 'password', kind: 'password', autocomplete: 'current-password' }]}
        submit={words.account.deleteSubmit}
        send={(values) => ask('POST', 'account/deletion', values)}
        onDone={() => onLeft(words.account.deleted)}
      />
    </details>
  );
}

interface AccountProps extends Props {
  /** The organisation is suspended or declined: one takes one's data and leaves. */
  readonly isClosed: boolean;
}

/** What a person decides of their own account. */
export function Account({ isClosed, onLeft }: AccountProps) {
  const { words } = useSpace();
  return (
    <section aria-labelledby="account">
      <h2 id="account">{words.account.title}</h2>
      {!isClosed && <PasswordChange />}
      <Sessions onLeft={() => onLeft(null)} />
      <OwnData />
      <Departure onLeft={onLeft} />
    </section>
  );
}
