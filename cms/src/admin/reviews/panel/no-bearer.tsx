import type { ReviewDetail } from '@agenda21/content-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { organisationAddress } from '../../partner-space/organisation-address.ts';
import { ToneIcon } from '../../publishing/tone-icon.tsx';
import { chooseBearer, linkPublicRecord, noBearer } from '../sentences.ts';

/** Says, before a record is published, that its page would name nobody, and what to do. */
export function NoBearer({ organisationId }: Pick<ReviewDetail, 'organisationId'>) {
  return (
    <Flex alignItems="flex-start" gap={2} role="status">
      <ToneIcon tone="bad" />
      <Typography>
        {noBearer}{' '}
        {organisationId === null ? (
          chooseBearer
        ) : (
          <>
            {linkPublicRecord}{' '}
            <Link tag={NavLink} to={organisationAddress(organisationId)}>
              Ouvrir l’organisme
            </Link>
          </>
        )}
      </Typography>
    </Flex>
  );
}
