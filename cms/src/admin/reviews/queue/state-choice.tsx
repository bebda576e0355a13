import type { ReviewQueue, ReviewState } from '@agenda21/content-types';
import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { nameChoice, queueChoices } from '../sentences.ts';

interface StateChoiceProps {
  readonly chosen: ReviewState | null;
  readonly counts: ReviewQueue['counts'] | undefined;
  readonly onChoose: (state: ReviewState | null) => void;
}

/** A select cannot hold null: what waits for the editors has this value in it. */
const TEAM = 'équipe';

/** Which reviews are listed. */
export function StateChoice({ chosen, counts, onChoose }: StateChoiceProps) {
  return (
    <Box maxWidth="32rem">
      <Field.Root name="review-state">
        <Field.Label>Montrer</Field.Label>
        <SingleSelect
          value={chosen ?? TEAM}
          onChange={(value) => onChoose(queueChoices.find((state) => state === value) ?? null)}
        >
          {queueChoices.map((state) => (
            <SingleSelectOption key={state ?? TEAM} value={state ?? TEAM}>
              {nameChoice(state, state === null ? undefined : counts?.[state])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
