import { Box, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { Caution } from '../../publishing/caution.tsx';
import { WidgetFrame } from '../../widget-frame.tsx';
import { AccountRequests } from '../queue/account-requests.tsx';
import { ReviewTable } from '../queue/review-table.tsx';
import { useQueue } from '../queue/use-queue.ts';
import { nothingWaits, reviewOutdated, reviewUnknown, tellWaitingCount } from '../sentences.ts';

/** How many are shown before one opens the page of all reviews. */
const SHOWN = 5;

/** The block of the home page that tells which records wait for the editors, the oldest first. */
export function ReviewWidget() {
  const { value, hasFailed } = useQueue(null);
  if (!value) return hasFailed ? <Widget.Error>{reviewUnknown}</Widget.Error> : <Widget.Loading />;
  const { reviews, requests } = value;

  return (
    <WidgetFrame>
      <section aria-labelledby="reviews-waiting">
        <Caution>{hasFailed ? reviewOutdated : null}</Caution>
        <Typography id="reviews-waiting" tag="h3" variant="delta">
          {reviews.length === 0 ? nothingWaits : tellWaitingCount(reviews.length)}
        </Typography>
        {reviews.length > 0 && <ReviewTable reviews={reviews.slice(0, SHOWN)} labelledBy="reviews-waiting" />}
        <AccountRequests requests={requests} />
        <Box paddingTop={2}>
          <Link tag={NavLink} to="/relectures">
            Toutes les relectures
          </Link>
        </Box>
      </section>
    </WidgetFrame>
  );
}
