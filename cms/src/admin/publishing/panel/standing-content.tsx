import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import type { ContentDocument } from '../content-document.ts';
import { Caution } from '../caution.tsx';
import { mayRetry, readingStanding, standingUnknown } from '../sentences/standing.ts';
import { useAnnouncedSave } from '../preview/use-announced-save.ts';
import { RefreshedPages } from './refreshed-pages.tsx';
import { RetryButton } from './retry-button.tsx';
import { StandingNotice } from './standing-notice.tsx';
import { useStanding } from './use-standing.ts';

interface StandingContentProps {
  readonly document: ContentDocument;
  /** Asks at once each time that it changes. */
  readonly occasion: string;
  readonly isDraftAhead: boolean;
}

export function StandingContent({ document, occasion, isDraftAhead }: StandingContentProps) {
  const { value, hasFailed, refresh } = useStanding(document, occasion);
  useAnnouncedSave(document.documentId, occasion);
  const noticeRef = useRef<HTMLDivElement>(null);

  function showOutcome(): void {
    noticeRef.current?.focus();
    refresh();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <div ref={noticeRef} tabIndex={-1}>
        <StandingNotice value={value} isDraftAhead={isDraftAhead} />
        <Caution>{hasFailed ? standingUnknown(value !== null) : null}</Caution>
        {!value && !hasFailed && <Typography textColor="neutral600">{readingStanding}</Typography>}
      </div>
      {value && mayRetry(value.standing) && <RetryButton document={document} onDone={showOutcome} />}
      {value && <RefreshedPages standing={value.standing} />}
    </Flex>
  );
}
