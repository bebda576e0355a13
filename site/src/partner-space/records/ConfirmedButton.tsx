import { useRef } from 'preact/hooks';
import { useSpace } from '../context.ts';

interface Props {
  readonly label: string;
  /** What happens, before it is done. */
  readonly consequence: string;
  readonly isQuiet?: boolean;
  /** Looks whether it can be done now; the dialog opens when it can. */
  readonly prepare?: () => Promise<boolean>;
  readonly onConfirmed: () => Promise<void>;
}

/** A button that says what happens, and does it once that is confirmed. */
export function ConfirmedButton({ label, consequence, isQuiet, prepare, onConfirmed }: Props) {
  const { words } = useSpace();
  const dialog = useRef<HTMLDialogElement>(null);
  const isBusy = useRef(false);

  async function alone(work: () => Promise<void>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  }

  const open = () =>
    alone(async () => {
      if (prepare && !(await prepare())) return;
      if (!dialog.current?.open) dialog.current?.showModal();
    });
  /** The second click of the double click that opened the dialog may fall on its button: nobody has read it yet. */
  async function confirm({ detail }: MouseEvent): Promise<void> {
    if (detail > 1) return;
    await alone(async () => {
      dialog.current?.close();
      await onConfirmed();
    });
  }

  return (
    <>
      <button type="button" class={isQuiet ? 'is-quiet' : undefined} onClick={() => void open()}>
        {label}
      </button>
      <dialog class="space-dialog" ref={dialog} aria-label={label}>
        <p>{consequence}</p>
        <p class="space-buttons">
          <button type="button" onClick={(event) => void confirm(event)}>
            {label}
          </button>
          <button type="button" class="is-quiet" onClick={() => dialog.current?.close()}>
            {words.records.actions.cancel}
          </button>
        </p>
      </dialog>
    </>
  );
}
