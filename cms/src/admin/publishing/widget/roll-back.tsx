import { Button, Modal } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import { useState } from 'react';
import { RollBackForm } from './roll-back-form.tsx';

/** Opens the list of the earlier versions. */
export function RollBack({ onDone }: { readonly onDone: () => void }) {
  const [isOpen, setIsOpen] = useState(false);

  function close(): void {
    setIsOpen(false);
    onDone();
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" startIcon={<ClockCounterClockwise />}>
          Revenir à…
        </Button>
      </Modal.Trigger>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Revenir à une version précédente</Modal.Title>
        </Modal.Header>
        <RollBackForm onDone={close} />
      </Modal.Content>
    </Modal.Root>
  );
}
