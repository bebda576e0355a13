import type { ReviewQueue } from '@agenda21/content-types';
import { Box, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { organisationsIn } from '../../partner-space/organisation-address.ts';
import { tellRequests } from '../sentences.ts';

/** Leads to the requests of accounts that wait, when there are some, for whoever may decide about them. */
export function AccountRequests({ requests }: Pick<ReviewQueue, 'requests'>) {
  if (!requests || requests.count === 0) return null;
  return (
    <Box paddingTop={2} paddingBottom={2}>
      <Link tag={NavLink} to={organisationsIn('demandée')}>
        {tellRequests(requests, new Date())}
      </Link>
    </Box>
  );
}
