import type { AudiencePeriod } from '@agenda21/content-types';
import { Box, Flex, Radio } from '@strapi/design-system';
import { namePeriod } from './sentences.ts';

const periods: readonly AudiencePeriod[] = [7, 30];

interface PeriodChoiceProps {
  readonly chosen: AudiencePeriod;
  readonly onChoose: (days: AudiencePeriod) => void;
}

/** Over how many days, today included. */
export function PeriodChoice({ chosen, onChoose }: PeriodChoiceProps) {
  return (
    <Box paddingTop={2}>
      <Radio.Group
        aria-label="Période"
        value={String(chosen)}
        onValueChange={(value) => onChoose(periods.find((days) => String(days) === value) ?? chosen)}
      >
        <Flex gap={4}>
          {periods.map((days) => (
            <Radio.Item key={days} value={String(days)}>
              {namePeriod(days)}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
    </Box>
  );
}
