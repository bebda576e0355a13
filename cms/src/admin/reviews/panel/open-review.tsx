import { Typography } from '@strapi/design-system';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { OrderButton } from '../../publishing/order-button.tsx';
import { useOrder } from '../../publishing/use-order.ts';
import { useReviewsClient } from '../reviews-client.ts';
import { noReview, outcomes } from '../sentences.ts';

interface OpenReviewProps {
  readonly record: ContentDocument;
  readonly onDone: () => void;
}

/** What is said of a record that nobody sent, and the button that puts it under review. */
export function OpenReview({ record, onDone }: OpenReviewProps) {
  const client = useReviewsClient();
  const order = useOrder(() => client.open(record), ...outcomes.open);
  return (
    <>
      <Typography textColor="neutral600">{noReview}</Typography>
      <OrderButton variant="secondary" fullWidth order={order} onDone={onDone}>
        Ouvrir une relecture
      </OrderButton>
    </>
  );
}
