import type { EditorCommand } from '@agenda21/content-types';
import { type Order, useOrder } from '../../publishing/use-order.ts';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { useReviewsClient } from '../reviews-client.ts';
import { outcomes } from '../sentences.ts';

/** A command about a record, given by a button. */
export function useCommand(record: ContentDocument, command: EditorCommand): Order {
  const client = useReviewsClient();
  const [done, failed] = outcomes[command.command];
  return useOrder(() => client.obey(record, command), done, failed);
}
