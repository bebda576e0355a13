import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { OrderButton } from '../../publishing/order-button.tsx';
import { makeKey } from './make-key.ts';
import { useCommand } from './use-command.ts';
import { WordsField } from './words-field.tsx';

interface SayProps {
  readonly record: ContentDocument;
  readonly onDone: () => void;
}

const toMessage = (text: string) => ({ text, key: makeKey() });

/** Writes to the partner. Its words have a key: a button that is pressed twice says them once. */
export function Say({ record, onDone }: SayProps) {
  const [message, setMessage] = useState(() => toMessage(''));
  const order = useCommand(record, { command: 'say', ...message });
  const { text } = message;
  const setText = (typed: string) => setMessage(toMessage(typed));

  function finish(): void {
    setText('');
    onDone();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <WordsField name="review-say" label="Écrire au partenaire" value={text} onChange={setText} />
      <OrderButton variant="secondary" fullWidth disabled={text.trim() === ''} order={order} onDone={finish}>
        Envoyer le message
      </OrderButton>
    </Flex>
  );
}
