import { useEffect, useRef } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { SignIn } from './SignIn.tsx';

interface Props {
  readonly onDone: () => void;
  /** Called when it is closed without. */
  readonly onClosed: () => void;
}

/** Over a page whose session has ended: what was typed below stays. */
export function SignInAgain({ onDone, onClosed }: Props) {
  const { words } = useSpace();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog class="space-dialog" ref={element} onClose={onClosed} aria-labelledby="sign-in-again">
      <h2 id="sign-in-again">{words.signIn.again}</h2>
      <p>{words.signIn.againText}</p>
      <SignIn onDone={onDone} />
    </dialog>
  );
}
