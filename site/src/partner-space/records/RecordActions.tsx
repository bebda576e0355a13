import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { ConfirmedButton } from './ConfirmedButton.tsx';
import { forgetRecord, forgetTexts } from './local-copies.ts';

interface Props {
  readonly member: string;
  readonly record: Pick<SpaceRecord, 'id' | 'step' | 'steps' | 'mayDelete' | 'hasUnsentChanges'>;
  readonly onChange: (record: SpaceRecord) => void;
}

const commands = ['withdraw', 'resume'] as const;

/** Does what can be done with a record beside writing and sending it; tells why it was not. */
function useActions({ member, record: { id, step }, onChange }: Props) {
  const { words, ask } = useSpace();
  const [told, setTold] = useState<Refused | null>(null);
  return {
    told,
    async take(command: (typeof commands)[number]): Promise<void> {
      const answer = await ask<SpaceRecord>('POST', `records/${id}/commands`, { command, step });
      if (answer.problem === null) onChange(answer.body);
      else setTold(answer);
    },
    async giveUp(): Promise<void> {
      const answer = await ask('DELETE', `records/${id}/changes`);
      if (answer.problem !== null) return setTold(answer);
      forgetTexts(localStorage, member, id);
      location.reload();
    },
    async remove(): Promise<void> {
      const answer = await ask('DELETE', `records/${id}`);
      if (answer.problem !== null) return setTold(answer);
      forgetRecord(localStorage, member, id);
      location.assign(words.paths.home);
    },
  };
}

/** What can be done with a record beside writing and sending it. */
export function RecordActions(props: Props) {
  const { actions } = useSpace().words.records;
  const { steps, mayDelete, hasUnsentChanges } = props.record;
  const { told, take, giveUp, remove } = useActions(props);
  const consequences = { withdraw: actions.confirmWithdraw, resume: actions.confirmResume };
  return (
    <div class="space-buttons">
      {commands
        .filter((command) => steps.includes(command))
        .map((command) => (
          <ConfirmedButton
            key={command}
            label={actions[command]}
            consequence={consequences[command]}
            isQuiet={command === 'withdraw'}
            onConfirmed={() => take(command)}
          />
        ))}
      {hasUnsentChanges && (
        <ConfirmedButton
          label={actions.giveUp}
          consequence={actions.confirmGiveUp}
          isQuiet
          onConfirmed={giveUp}
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
