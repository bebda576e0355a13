import { useSpace } from '../context.ts';
import { ConfirmedButton } from './ConfirmedButton.tsx';
import type { WritingState } from './use-writing.ts';

/** Sends a record to the team, with the answers to what it asked; says what keeps it from being sent. */
export function SendButton({ writing }: { readonly writing: WritingState }) {
  const { words } = useSpace();
  const { actions } = words.records;
  const isAsked = writing.written.record?.state === 'à corriger';
  return (
    <>
      {writing.isHeld && (
        <p class="form-problem" role="alert">
          {words.files.pending}
        </p>
      )}
      <ConfirmedButton
        label={isAsked ? actions.sendBack : actions.submit}
        consequence={isAsked ? actions.confirmSendBack : actions.confirmSubmit}
        prepare={() => writing.prepare()}
        onConfirmed={() => writing.send()}
      />
    </>
  );
}
