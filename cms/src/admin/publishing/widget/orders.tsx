import { Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmedButton } from '../confirmed-button.tsx';
import { usePublishingClient } from '../publishing-client.ts';
import { notRebuilt, rebuildExplanation, rebuildOrdered } from '../sentences/orders.ts';
import { useOrder } from '../use-order.ts';
import { RollBack } from './roll-back.tsx';

/** What an administrator may ask. */
export function Orders({ onDone }: { readonly onDone: () => void }) {
  const client = usePublishingClient();
  const rebuild = useOrder(client.rebuild, rebuildOrdered, notRebuilt);

  return (
    <Flex gap={2} wrap="wrap" paddingTop={3}>
      <ConfirmedButton
        label="Reconstruire tout"
        explanation={rebuildExplanation}
        variant="secondary"
        icon={<ArrowsCounterClockwise />}
        order={rebuild}
        onDone={onDone}
      />
      <RollBack onDone={onDone} />
    </Flex>
  );
}
