import type { SharedPreview } from '@agenda21/content-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { noShare } from '../sentences/shares.ts';
import { ShareItem } from './share-item.tsx';

interface ShareListProps {
  readonly shares: readonly SharedPreview[];
  readonly onRevoked: (share: SharedPreview) => void;
}

/** The links that still work. */
export function ShareList({ shares, onRevoked }: ShareListProps) {
  if (shares.length === 0) return <Typography textColor="neutral600">{noShare}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        Liens qui fonctionnent
      </Typography>
      <Box tag="ul">
        {shares.map((share) => (
          <ShareItem key={share.id} share={share} onRevoked={() => onRevoked(share)} />
        ))}
      </Box>
    </Flex>
  );
}
