import type { ReviewDetail } from '@agenda21/content-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { type ContentDocument, editAddressOf } from '../../publishing/content-document.ts';
import { OrderButton } from '../../publishing/order-button.tsx';
import { ToneIcon } from '../../publishing/tone-icon.tsx';
import { nameOrganisation, noAddress, stateTones, tellAssignee, tellWaiting } from '../sentences.ts';
import { useCommand } from './use-command.ts';

interface ReviewFactsProps {
  readonly record: ContentDocument;
  readonly review: ReviewDetail;
  readonly onDone: () => void;
}

/** Where a review stands, for whom, who follows it, and what happens next. */
export function ReviewFacts({ record, review, onDone }: ReviewFactsProps) {
  const { state, next, organisation, hasAddress, mergedInto } = review;
  const waiting = tellWaiting(review, new Date());

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex alignItems="flex-start" gap={2}>
        <ToneIcon tone={stateTones[state]} />
        <Typography fontWeight="semiBold" role="status">
          {waiting.charAt(0).toUpperCase() + waiting.slice(1)}
        </Typography>
      </Flex>
      <Typography>{next}</Typography>
      {mergedInto && (
        <Typography>
          Réunie avec{' '}
          <Link tag={NavLink} to={editAddressOf({ ...record, documentId: mergedInto.documentId })}>
            {mergedInto.title}
          </Link>
        </Typography>
      )}
      <Typography textColor="neutral600">{nameOrganisation(organisation)}</Typography>
      {!hasAddress && <Typography textColor="neutral600">{noAddress}</Typography>}
      <Assignee record={record} review={review} onDone={onDone} />
    </Flex>
  );
}

function Assignee({ record, review: { assignee, isMine }, onDone }: ReviewFactsProps) {
  const order = useCommand(record, { command: 'assign', isMine: !isMine });
  return (
    <Flex gap={2} wrap="wrap" justifyContent="space-between">
      <Typography textColor="neutral600">{tellAssignee(assignee)}</Typography>
      <OrderButton variant="tertiary" order={order} onDone={onDone}>
        {isMine ? 'Ne plus la suivre' : 'Je m’en charge'}
      </OrderButton>
    </Flex>
  );
}
