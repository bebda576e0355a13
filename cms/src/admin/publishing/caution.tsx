import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ToneIcon } from './tone-icon.tsx';

/** What went wrong, said at once to a screen reader too. */
export function Caution({ children }: { readonly children: ReactNode }) {
  return (
    <Flex alignItems="flex-start" gap={2} role="status">
      <ToneIcon tone="bad" />
      <Typography>{children}</Typography>
    </Flex>
  );
}
