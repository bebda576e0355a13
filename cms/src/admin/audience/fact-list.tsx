import { Box, Flex, Typography } from '@strapi/design-system';
import type { Fact } from './sentences.ts';

/** What is known, one subject a line. The first is announced when it changes. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Box tag="dl" paddingTop={2}>
      {facts.map(({ subject, words }, index) => (
        <Flex key={subject} gap={1} wrap="wrap" alignItems="flex-start" paddingTop={1} paddingBottom={1}>
          <Typography tag="dt" textColor="neutral600" flex="0 0 10rem">
            {subject}
          </Typography>
          <Box tag="dd" flex="1 1 20rem">
            <Typography role={index === 0 ? 'status' : undefined}>{words}</Typography>
          </Box>
        </Flex>
      ))}
    </Box>
  );
}
