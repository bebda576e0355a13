import type { SharedPreview } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { tellMade } from '../sentences/shares.ts';
import { ShareAddress } from './share-address.tsx';

/** The link just made; its sentence is there, empty, before it, so that it is announced. */
export function MadeShare({ share }: { readonly share: SharedPreview | null }) {
  return (
    <Box paddingTop={share ? 4 : 0}>
      <Typography tag="p" role="status">
        {share && tellMade(share, new Date())}
      </Typography>
      {share && <ShareAddress key={share.id} url={share.url ?? ''} />}
    </Box>
  );
}
