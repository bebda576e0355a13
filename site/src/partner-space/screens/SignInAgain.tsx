import { useEffect, useRef } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { SignIn } from './SignIn.tsx';

interface Props {
  /** Called once one is signed in, or closed it without. */
  readonly onDone: () => void;
}

/** Over a page whose session has ended: what was typed below stays. */
export function SignInAgain({ onDone }: Props) {
  const { words } = useSpace();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog class="space-dialog" ref={element} onClose={onDone} aria-labelledby="sign-in-again">
      <h2 id="sign-in-again">{words.signIn.again}</h2>
      <p>{words.signIn.againText}</p>
      <SignIn onDone={onDone} />
    </dialog>
  );
}
