import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { oneAtATime } from '../one-at-a-time.ts';

interface Props {
  readonly label: string;
  /** What happens, before it is done. */
  readonly consequence: string;
  readonly isQuiet?: boolean;
  /** Looks whether it can be done now; the dialog opens when it can. */
  readonly prepare?: () => Promise<boolean>;
  readonly onConfirmed: () => Promise<void>;
}

interface DialogProps extends Pick<Props, 'label' | 'consequence'> {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly confirm: () => void;
}

/** Says what happens, and asks once more. */
function Question({ label, consequence, dialog, confirm }: DialogProps) {
  const { words } = useSpace();
  /** The second click of the double click that opened the dialog may fall on its button: nobody has read it yet. */
  const press = ({ detail }: MouseEvent) => detail <= 1 && confirm();
  return (
    <dialog class="space-dialog" ref={dialog} aria-label={label}>
      <p>{consequence}</p>
      <p class="space-buttons">
        <button type="button" onClick={press}>
          {label}
        </button>
        <button type="button" class="is-quiet" onClick={() => dialog.current?.close()}>
          {words.records.actions.cancel}
        </button>
      </p>
    </dialog>
  );
}

/** A button that says what happens, and does it once that is confirmed. */
export function ConfirmedButton({ label, consequence, isQuiet, prepare, onConfirmed }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [alone] = useState(oneAtATime);

  async function open(): Promise<void> {
    if (prepare && !(await prepare())) return;
    if (!dialog.current?.open) dialog.current?.showModal();
  }

  function confirm(): void {
    void alone(async () => {
      dialog.current?.close();
      await onConfirmed();
    });
  }

  return (
    <>
      <button type="button" class={isQuiet ? 'is-quiet' : undefined} onClick={() => void alone(open)}>
        {label}
      </button>
      <Question {...{ label, consequence, dialog, confirm }} />
    </>
  );
}
