import { ConfirmedButton } from '../../publishing/confirmed-button.tsx';
import { acceptExplanation, publishExplanation, reopenExplanation } from '../sentences.ts';
import type { DecisionProps } from './decisions.tsx';
import { useCommand } from './use-command.ts';

const looks = {
  publish: { label: 'Accepter et publier', explanation: publishExplanation, variant: 'default' },
  accept: { label: 'Accepter sans publier', explanation: acceptExplanation, variant: 'secondary' },
  reopen: { label: 'Rouvrir la relecture', explanation: reopenExplanation, variant: 'secondary' },
} as const;

interface PlainDecisionProps extends DecisionProps {
  readonly command: keyof typeof looks;
}

/** A decision that needs nothing but to be confirmed. */
export function PlainDecision({ command, record, review: { step, state }, onDone }: PlainDecisionProps) {
  const order = useCommand(record, { command, step });
  const isAccepted = command === 'publish' && state === 'accepté';
  return (
    <ConfirmedButton
      {...looks[command]}
      {...(isAccepted ? { label: 'Publier la fiche' } : {})}
      order={order}
      onDone={onDone}
    />
  );
}
