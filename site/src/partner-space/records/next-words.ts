import type { SpaceRecordSummary } from '@agenda21/content-types/partner-space';
import type { SpaceWords } from '../space-words.ts';

type Standing = Pick<SpaceRecordSummary, 'state' | 'presence' | 'hasUnsentChanges' | 'merged'>;

/** What happens next with a record, in the language of the page: the sentences that e-mails say in French. */
export function tellNextStep(
  { state, presence, hasUnsentChanges, merged }: Standing,
  { records }: SpaceWords,
): string {
  if (merged) return records.merged.next;
  const { next, published, earlierStays, unsentChanges } = records;
  if (hasUnsentChanges) return unsentChanges;
  if (state === 'publié') {
    return presence === 'annulée' || presence === 'en cours' ? published[presence] : next.publié;
  }
  const isEarlierShown = presence === 'en ligne' && state !== 'accepté';
  return isEarlierShown ? `${next[state]} ${earlierStays}` : next[state];
}
