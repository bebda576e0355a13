import { Button, type ButtonProps, Dialog } from '@strapi/design-system';
import { type ReactElement, useState } from 'react';
import type { Order } from './use-order.ts';

interface ConfirmedButtonProps {
  /** The words of the button, and of the one that confirms. */
  readonly label: string;
  /** Its name for a screen reader when the words are not enough among others. */
  readonly accessibleName?: string;
  readonly explanation: string;
  readonly variant: NonNullable<ButtonProps['variant']>;
  readonly icon?: ReactElement;
  readonly order: Order;
  /** Called once the order is carried out and the dialog closed. */
  readonly onDone?: () => void;
}

/** A button that says what it is about to do, and does it once that is confirmed. */
export function ConfirmedButton(props: ConfirmedButtonProps) {
  const { label, accessibleName, explanation, variant, icon, order, onDone } = props;
  const [isOpen, setIsOpen] = useState(false);

  async function confirm(): Promise<void> {
    const isDone = await order.give();
    setIsOpen(false);
    if (isDone) onDone?.();
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant={variant} size="S" startIcon={icon} aria-label={accessibleName}>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{label}</Dialog.Header>
        <Dialog.Body>{explanation}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">Annuler</Button>
          </Dialog.Cancel>
          <Button variant={variant} loading={order.isRunning} onClick={confirm}>
            {label}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
