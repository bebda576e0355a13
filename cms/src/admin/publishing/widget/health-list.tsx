import type { PublisherStatus } from '@agenda21/content-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { type Finding, tellHealth } from '../sentences/health.ts';
import { ToneIcon } from '../tone-icon.tsx';

/** The state, which is announced when it changes, then the rest. */
export function HealthList({ publisher }: { readonly publisher: PublisherStatus | null }) {
  return (
    <Box tag="dl" paddingTop={2}>
      {tellHealth(publisher, new Date()).map((finding, index) => (
        <HealthLine key={finding.subject} finding={finding} isAnnounced={index === 0} />
      ))}
    </Box>
  );
}

function HealthLine({ finding, isAnnounced }: { readonly finding: Finding; readonly isAnnounced: boolean }) {
  return (
    <Flex gap={1} wrap="wrap" alignItems="flex-start" paddingTop={1} paddingBottom={1}>
      <Typography tag="dt" textColor="neutral600" flex="0 0 15rem">
        {finding.subject}
      </Typography>
      <Flex tag="dd" flex="1 1 20rem" gap={2} alignItems="flex-start">
        <Box paddingTop="0.2rem">
          <ToneIcon tone={finding.tone} />
        </Box>
        <Typography role={isAnnounced ? 'status' : undefined}>{finding.words}</Typography>
      </Flex>
    </Flex>
  );
}
