import { Flex, Typography } from '@strapi/design-system';
import { NewTabLink } from '../new-tab-link.tsx';
import { describeStanding, draftIsAhead } from '../sentences/standing.ts';
import { ToneIcon } from '../tone-icon.tsx';
import type { StandingNow } from './use-standing.ts';

interface StandingNoticeProps {
  /** Null before the first answer. */
  readonly value: StandingNow | null;
  readonly isDraftAhead: boolean;
}

/** The sentence of the panel. It is there, empty, from the start, so that its first change is announced too. */
export function StandingNotice({ value, isDraftAhead }: StandingNoticeProps) {
  const notice =
    value &&
    describeStanding(value.standing, { now: new Date(), isPublisherSilent: value.isPublisherSilent });
  const url = notice?.tone === 'good' ? value?.standing.url : null;

  return (
    <Flex alignItems="flex-start" gap={2}>
      {notice && <ToneIcon tone={notice.tone} />}
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <div>
          <Typography fontWeight="semiBold" role="status" aria-live="polite">
            {notice?.sentence}
          </Typography>
          {url && (
            <>
              <Typography> — </Typography>
              <NewTabLink href={url}>voir la page</NewTabLink>
            </>
          )}
        </div>
        {notice?.detail && <Typography textColor="neutral600">{notice.detail}</Typography>}
        {notice && isDraftAhead && <Typography textColor="neutral600">{draftIsAhead}</Typography>}
      </Flex>
    </Flex>
  );
}
