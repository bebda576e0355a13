import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { OrderButton } from '../../publishing/order-button.tsx';
import { useCommand } from './use-command.ts';
import { WordsField } from './words-field.tsx';

interface SayProps {
  readonly record: ContentDocument;
  readonly onDone: () => void;
}

/** Writes to the partner. */
export function Say({ record, onDone }: SayProps) {
  const [text, setText] = useState('');
  const order = useCommand(record, { command: 'say', text });

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
