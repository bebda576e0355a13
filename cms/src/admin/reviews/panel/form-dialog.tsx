import { Button, type ButtonProps, Flex, Modal } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { OrderButton } from '../../publishing/order-button.tsx';
import type { Order } from '../../publishing/use-order.ts';

interface FormDialogProps {
  /** The words of the button that opens it, and its title. */
  readonly label: string;
  readonly variant: NonNullable<ButtonProps['variant']>;
  /** What carries it out, once it is filled in; nothing for a dialog that only shows. */
  readonly confirm?: { readonly label: string; readonly order: Order; readonly isReady: boolean };
  /** Called once the order is carried out and the dialog closed. */
  readonly onDone?: () => void;
  /** Called each time that it opens. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

interface WaysOutProps {
  readonly confirm: FormDialogProps['confirm'];
  readonly onDone: () => void;
}

/** The buttons that close a dialog: the one that changes nothing, then the one that carries it out. */
function WaysOut({ confirm, onDone }: WaysOutProps) {
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">{confirm ? 'Annuler' : 'Fermer'}</Button>
      </Modal.Close>
      {confirm && (
        <OrderButton order={confirm.order} disabled={!confirm.isReady} onDone={onDone}>
          {confirm.label}
        </OrderButton>
      )}
    </Modal.Footer>
  );
}

/** A button that opens a dialog to fill in, or to read. */
export function FormDialog({ label, variant, confirm, onDone, onOpen, children }: FormDialogProps) {
  const [isOpen, setIsOpen] = useState(false);

  function change(isNowOpen: boolean): void {
    setIsOpen(isNowOpen);
    if (isNowOpen) onOpen?.();
  }

  function close(): void {
    setIsOpen(false);
    onDone?.();
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={change}>
      <Modal.Trigger>
        <Button variant={variant} size="S" fullWidth>
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{label.replace(/…$/, '')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <WaysOut confirm={confirm} onDone={close} />
      </Modal.Content>
    </Modal.Root>
  );
}
