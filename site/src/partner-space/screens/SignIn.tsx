import { useSpace } from '../context.ts';
import { SpaceForm } from '../SpaceForm.tsx';

interface Props {
  readonly onDone: () => void;
}

/** The form that signs in. */
export function SignIn({ onDone }: Props) {
  const { words, ask } = useSpace();
  return (
    <SpaceForm
      form="signIn"
      specs={[
        { name: 'email', kind: 'email', autocomplete: 'username' },
        { name: 'password', kind: 'password', autocomplete: 'current-password' },
        { name: 'remember', kind: 'check', isOptional: true },
      ]}
      submit={words.signIn.submit}
      send={(values) => ask('POST', 'session', values)}
      onDone={onDone}
    />
  );
}

/** What is there for someone who is not signed in. */
export function Entrance({ onDone }: Props) {
  const { words } = useSpace();
  return (
    <section aria-labelledby="sign-in">
      <h2 id="sign-in">{words.signIn.title}</h2>
      <SignIn onDone={onDone} />
      <p class="space-more">
        <a href={words.paths.password}>{words.signIn.forgotten}</a>
      </p>
      <p class="space-more">
        {words.signIn.noAccount} <a href={words.paths.request}>{words.pages.request}</a>
      </p>
    </section>
  );
}
