import type { SpaceRecordSummary } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { tellDayOf } from '../tell-day.ts';
import { MergedInto } from './MergedInto.tsx';

interface Props {
  readonly record: SpaceRecordSummary;
}

/** What a record is, its state and when it was last changed, in one line; and what it was merged with. */
export function RecordState({ record: { model, state, merged, changedAt } }: Props) {
  const { words } = useSpace();
  const { kinds, states, changed, merged: mergedWords } = words.records;
  const date = tellDayOf(changedAt, words.locale);
  return (
    <>
      <p class="space-state">
        <strong class={state === 'à corriger' ? 'is-asked' : undefined}>
          {merged ? mergedWords.state : states[state]}
        </strong>
        <span class="space-fact">
          {kinds[model]}, {fillWords(changed, { date })}
        </span>
      </p>
      {merged && <MergedInto merged={merged} />}
    </>
  );
}
