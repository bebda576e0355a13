import { Button, type ButtonProps } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { Order } from './use-order.ts';

interface OrderButtonProps extends Pick<
  ButtonProps,
  'variant' | 'startIcon' | 'fullWidth' | 'disabled' | 'children'
> {
  readonly order: Order;
  /** Called once the order is carried out: it says where the focus goes. */
  readonly onDone?: () => void;
}

/** A button that gives an order. Off meanwhile, it takes the focus back when the order fails. */
export function OrderButton({ order, onDone, ...looks }: OrderButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const [failures, setFailures] = useState(0);

  useEffect(() => {
    if (failures > 0) ref.current?.focus();
  }, [failures]);

  async function give(): Promise<void> {
    if (await order.give()) onDone?.();
    else setFailures((count) => count + 1);
  }

  return <Button {...looks} ref={ref} loading={order.isRunning} onClick={give} />;
}
