import type { RestorePoint } from '@agenda21/content-types';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { OrderButton } from '../order-button.tsx';
import { usePublishingClient } from '../publishing-client.ts';
import { explainRollBack, notRolledBack, rolledBack } from '../sentences/orders.ts';
import { useOrder } from '../use-order.ts';
import { ReleaseChoice } from './release-choice.tsx';

/** Chooses a version, says what going back does, and does it. */
export function RollBackForm({ onDone }: { readonly onDone: () => void }) {
  const client = usePublishingClient();
  const [release, setRelease] = useState<RestorePoint | null>(null);
  const order = useOrder(
    () => (release ? client.rollBack(release) : Promise.resolve()),
    rolledBack,
    notRolledBack,
  );

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ReleaseChoice chosen={release} onChoose={setRelease} />
          <Typography role="status">{release && explainRollBack(release.madeAt, new Date())}</Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Annuler</Button>
        </Modal.Close>
        <OrderButton variant="danger" disabled={release === null} order={order} onDone={onDone}>
          Revenir à cette version
        </OrderButton>
      </Modal.Footer>
    </>
  );
}
