import type { SharedPreview } from '@agenda21/content-types';
import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useState } from 'react';
import type { ContentDocument } from '../content-document.ts';
import { OrderButton } from '../order-button.tsx';
import { type ShareDays, usePublishingClient } from '../publishing-client.ts';
import { notMade, sayDays } from '../sentences/shares.ts';
import { useOrder } from '../use-order.ts';

const choices: readonly ShareDays[] = [1, 7, 30];

interface MakeShareProps {
  readonly document: ContentDocument;
  readonly onMade: (share: SharedPreview) => void;
}

export function MakeShare({ document, onMade }: MakeShareProps) {
  const client = usePublishingClient();
  const [days, setDays] = useState<ShareDays>(7);
  const order = useOrder(async () => onMade(await client.makeShare(document, days)), null, notMade);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="share-days">
        <Field.Label>Durée du lien</Field.Label>
        <SingleSelect
          value={days}
          onChange={(value) => setDays(choices.find((choice) => choice === Number(value)) ?? days)}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {sayDays(choice)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <OrderButton variant="secondary" fullWidth startIcon={<Link />} order={order}>
        Créer un lien
      </OrderButton>
    </Flex>
  );
}
