import type { ReviewState } from '@agenda21/content-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Caution } from '../../publishing/caution.tsx';
import { reviewPermissions } from '../reviewed-models.ts';
import { nothingInState, nothingWaits, readingReview, reviewOutdated, reviewUnknown } from '../sentences.ts';
import { AccountRequests } from './account-requests.tsx';
import { ReviewTable } from './review-table.tsx';
import { StateChoice } from './state-choice.tsx';
import { useQueue } from './use-queue.ts';

/** The page of all reviews: those that wait for the editors at first. */
export function ReviewQueuePage() {
  return (
    <Page.Protect permissions={reviewPermissions}>
      <Page.Main labelledBy="review-queue">
        <Page.Title>Relectures</Page.Title>
        <Layouts.Header
          title="Relectures"
          subtitle="Les fiches que les partenaires écrivent, la plus ancienne en tête"
        />
        <Layouts.Content>
          <Queue />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Queue() {
  const [state, setState] = useState<ReviewState | null>(null);
  const { value, hasFailed } = useQueue(state);

  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {value && <AccountRequests requests={value.requests} />}
        <StateChoice chosen={state} counts={value?.counts} onChoose={setState} />
        <section aria-labelledby="review-queue">
          <Typography id="review-queue" tag="h2" variant="beta">
            Fiches en relecture
          </Typography>
          <Caution>{hasFailed ? (value ? reviewOutdated : reviewUnknown) : null}</Caution>
          <Typography role="status" textColor="neutral600">
            {value
              ? value.reviews.length === 0 && (state === null ? nothingWaits : nothingInState)
              : readingReview}
          </Typography>
          {value && value.reviews.length > 0 && (
            <ReviewTable reviews={value.reviews} labelledBy="review-queue" />
          )}
        </section>
      </Flex>
    </Box>
  );
}
