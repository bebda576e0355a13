import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { ContentDocument } from '../content-document.ts';
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
    <Button
      variant="secondary"
      startIcon={<ArrowClockwise />}
      loading={order.isRunning}
      onClick={async () => {
        if (await order.give()) onDone();
      }}
    >
      Réessayer
    </Button>
  );
}
