import { useState } from 'react';
import { declineHelp } from '../sentences.ts';
import type { DecisionProps } from './decisions.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useCommand } from './use-command.ts';
import { WordsField } from './words-field.tsx';

/** Declines a record, with the reason that its partner reads. */
export function Decline({ record, review: { step }, onDone }: DecisionProps) {
  const [reason, setReason] = useState('');
  const order = useCommand(record, { command: 'decline', step, reason });
  const confirm = { label: 'Décliner', order, isReady: reason.trim() !== '' };

  return (
    <FormDialog label="Décliner…" variant="danger-light" confirm={confirm} onDone={onDone}>
      <WordsField
        name="decline-reason"
        label="Raison"
        hint={declineHelp}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
