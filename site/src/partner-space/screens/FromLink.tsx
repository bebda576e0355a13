/** The pages that the links of e-mails open: a password is chosen, and one is signed in. */
import type { SpaceInvitation } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { Done } from '../Done.tsx';
import { fillWords } from '../fill-words.ts';
import type { FieldSpec } from '../Field.tsx';
import { SpaceForm } from '../SpaceForm.tsx';

const chosen: FieldSpec = {
  name: 'password',
  words: 'chosen',
  kind: 'password',
  autocomplete: 'new-password',
};

interface Props {
  readonly token: string | null;
}

/** What is told when the page was not opened by a link. */
export function NoLink() {
  const { words } = useSpace();
  return (
    <>
      <p>{words.common.noLink}</p>
      <p class="space-more">
        <a href={words.paths.home}>{words.common.back}</a>
      </p>
    </>
  );
}

/** Confirms the address of who asked for an account. */
export function Confirmation({ token }: Props) {
  const { words, ask } = useSpace();
  if (token === null) return <NoLink />;
  return (
    <>
      <p>{words.confirmation.intro}</p>
      <SpaceForm
        form="confirmation"
        specs={[chosen]}
        hidden={{ token }}
        submit={words.confirmation.submit}
        send={(values) => ask('POST', 'requests/confirmation', values)}
        onDone={() => location.assign(words.paths.home)}
      />
    </>
  );
}

/** Who invites, once that is read; a link that is too old is told of when it is used. */
function Inviter({ token }: { readonly token: string }) {
  const { words, ask } = useSpace();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    void ask<SpaceInvitation>('POST', 'invitations/reading', { token }).then((answer) => {
      if (answer.problem === null) setName(answer.body.organisation);
    });
  }, [ask, token]);
  const { intro, from } = words.invitation;
  return <p>{name === null ? intro : fillWords(from, { organisation: name })}</p>;
}

/** Makes a member of who was invited. */
export function Acceptance({ token }: Props) {
  const { words, ask } = useSpace();
  if (token === null) return <NoLink />;
  return (
    <>
      <Inviter token={token} />
      <SpaceForm
        form="acceptance"
        specs={[
          { name: 'name', kind: 'text', autocomplete: 'name' },
          chosen,
          { name: 'agreement', kind: 'check' },
        ]}
        hidden={{ token }}
        submit={words.invitation.submit}
        send={(values) => ask('POST', 'invitations/acceptance', values)}
        onDone={() => location.assign(words.paths.home)}
      />
    </>
  );
}

function ResetRequest() {
  const { words, ask } = useSpace();
  const [isSent, setSent] = useState(false);
  if (isSent)
    return (
      <Done title={words.password.sentTitle}>
        <p>{words.password.sentText}</p>
      </Done>
    );
  return (
    <>
      <p>{words.password.askIntro}</p>
      <SpaceForm
        form="resetRequest"
        specs={[{ name: 'email', kind: 'email', autocomplete: 'username' }]}
        submit={words.password.askSubmit}
        send={(values) => ask('POST', 'password/resets', values)}
        onDone={() => setSent(true)}
      />
    </>
  );
}

/** Asks for another password; with a link, chooses it. */
export function Password({ token }: Props) {
  const { words, ask } = useSpace();
  const [isDone, setDone] = useState(false);
  if (token === null) return <ResetRequest />;
  if (isDone)
    return (
      <Done title={words.password.changedTitle}>
        <p>
          <a href={words.paths.home}>{words.password.changedText}</a>
        </p>
      </Done>
    );
  return (
    <>
      <p>{words.password.setIntro}</p>
      <SpaceForm
        form="reset"
        specs={[chosen]}
        hidden={{ token }}
        submit={words.password.setSubmit}
        send={(values) => ask('PUT', 'password/resets', values)}
        onDone={() => setDone(true)}
      />
    </>
  );
}
