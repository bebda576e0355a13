import type { SharedPreview } from '@agenda21/content-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { ConfirmedButton } from '../confirmed-button.tsx';
import { usePublishingClient } from '../publishing-client.ts';
import { notRevoked, revocationWarning, revoked, tellShare } from '../sentences/shares.ts';
import { useOrder } from '../use-order.ts';

interface ShareItemProps {
  readonly share: SharedPreview;
  readonly onRevoked: () => void;
}

export function ShareItem({ share, onRevoked }: ShareItemProps) {
  const client = usePublishingClient();
  const order = useOrder(() => client.revokeShare(share), revoked, notRevoked);
  const words = tellShare(share, new Date());

  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography>{words}</Typography>
        <ConfirmedButton
          label="Révoquer"
          accessibleName={`Révoquer le lien. ${words}`}
          explanation={revocationWarning}
          variant="danger-light"
          order={order}
          onDone={onRevoked}
        />
      </Flex>
    </Box>
  );
}
