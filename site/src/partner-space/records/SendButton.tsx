import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { ConfirmedButton } from './ConfirmedButton.tsx';
import type { WritingState } from './use-writing.ts';

/** What happens once corrections are answered, and which of them are not. */
function useSendingBack({ asked, readAnswers }: WritingState['form']): string {
  const { actions, corrections } = useSpace().words.records;
  const answered = readAnswers().map(({ correction }) => correction);
  const left = asked
    .filter(({ id }) => !answered.includes(id))
    .map(({ label }) => label ?? corrections.whole);
  return [
    answered.length > 0 && actions.answersLeave,
    left.length > 0 && fillWords(actions.unanswered, { labels: [...new Set(left)].join(', ') }),
    actions.confirmSendBack,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Sends a record to the team, with the answers to what it asked; says what keeps it from being sent. */
export function SendButton({ writing }: { readonly writing: WritingState }) {
  const { words } = useSpace();
  const { actions } = words.records;
  const sendingBack = useSendingBack(writing.form);
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
        consequence={isAsked ? sendingBack : actions.confirmSubmit}
        prepare={() => writing.prepare()}
        onConfirmed={() => writing.send()}
      />
    </>
  );
}
