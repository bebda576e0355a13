import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { ConfirmedButton } from './ConfirmedButton.tsx';

interface Props {
  readonly record: SpaceRecord;
  readonly onChange: (record: SpaceRecord) => void;
}

/** What can be done with a record beside writing and sending it. */
export function RecordActions({ record: { id, step, steps, mayDelete }, onChange }: Props) {
  const { words, ask } = useSpace();
  const { actions } = words.records;
  const [told, setTold] = useState<Refused | null>(null);

  async function take(command: 'withdraw' | 'resume'): Promise<void> {
    const answer = await ask<SpaceRecord>('POST', `records/${id}/commands`, { command, step });
    if (answer.problem === null) onChange(answer.body);
    else setTold(answer);
  }

  async function remove(): Promise<void> {
    const answer = await ask('DELETE', `records/${id}`);
    if (answer.problem === null) location.assign(words.paths.home);
    else setTold(answer);
  }

  return (
    <div class="space-buttons">
      {steps.includes('withdraw') && (
        <ConfirmedButton
          label={actions.withdraw}
          consequence={actions.confirmWithdraw}
          isQuiet
          onConfirmed={() => take('withdraw')}
        />
      )}
      {steps.includes('resume') && (
        <ConfirmedButton
          label={actions.resume}
          consequence={actions.confirmResume}
          onConfirmed={() => take('resume')}
        />
      )}
      {mayDelete && (
        <ConfirmedButton
          label={actions.delete}
          consequence={actions.confirmDelete}
          isQuiet
          onConfirmed={remove}
        />
      )}
      <Announce told={told} />
    </div>
  );
}
