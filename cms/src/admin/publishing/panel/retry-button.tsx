import { ArrowClockwise } from '@strapi/icons';
import type { ContentDocument } from '../content-document.ts';
import { OrderButton } from '../order-button.tsx';
import { usePublishingClient } from '../publishing-client.ts';
import { retryFailed } from '../sentences/standing.ts';
import { useOrder } from '../use-order.ts';

interface RetryButtonProps {
  readonly document: ContentDocument;
  /** Called once the server has taken the demand: the button is about to leave. */
  readonly onDone: () => void;
}

export function RetryButton({ document, onDone }: RetryButtonProps) {
  const client = usePublishingClient();
  const order = useOrder(() => client.retry(document), null, retryFailed);

  return (
    <OrderButton variant="secondary" startIcon={<ArrowClockwise />} order={order} onDone={onDone}>
      Réessayer
    </OrderButton>
  );
}
