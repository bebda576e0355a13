import type { ReviewLine } from '@agenda21/content-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { footLine, headLine, tellLine } from '../sentences.ts';

/** What was said, asked and decided, the newest first. */
export function Thread({ lines }: { readonly lines: readonly ReviewLine[] }) {
  return (
    <section aria-labelledby="review-thread">
      <Typography id="review-thread" tag="h3" variant="pi" fontWeight="bold">
        Échanges
      </Typography>
      <Box tag="ol">
        {lines.toReversed().map((line) => (
          <ThreadLine key={line.id} line={line} />
        ))}
      </Box>
    </section>
  );
}

function ThreadLine({ line }: { readonly line: ReviewLine }) {
  const foot = footLine(line, new Date());
  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex direction="column" alignItems="flex-start">
        <Typography fontWeight="semiBold">{headLine(line)}</Typography>
        {line.text !== null && (
          <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{line.text}</Typography>
        )}
        <Typography variant="pi" textColor="neutral600">
          {tellLine(line, new Date())}
        </Typography>
        {foot !== null && (
          <Typography variant="pi" textColor="neutral600">
            {foot}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
