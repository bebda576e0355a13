import { Flex, Typography } from '@strapi/design-system';
import { ToneIcon } from './tone-icon.tsx';

/** What went wrong; null while nothing did. It is there, empty, from the start, so that it is announced. */
export function Caution({ children }: { readonly children: string | null }) {
  return (
    <Flex alignItems="flex-start" gap={2} role="status">
      {children !== null && (
        <>
          <ToneIcon tone="bad" />
          <Typography>{children}</Typography>
        </>
      )}
    </Flex>
  );
}
