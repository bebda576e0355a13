import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { editAddressOf } from '../publishing/content-document.ts';
import { OrderButton } from '../publishing/order-button.tsx';
import { useOrder } from '../publishing/use-order.ts';

interface PrepareContributionProps {
  /** What makes the contribution of the message. */
  readonly address: string;
}

/** Makes a draft of a message and opens it. */
export function PrepareContribution({ address }: PrepareContributionProps) {
  const { post } = useFetchClient();
  const navigate = useNavigate();

  async function prepare(): Promise<void> {
    const { documentId } = (await post<{ documentId: string }>(address, {})).data;
    navigate(editAddressOf({ model: 'contribution', documentId, locale: null }));
  }

  const order = useOrder(prepare, null, 'La contribution n’a pas été préparée');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>
        Le texte et le nom deviennent un brouillon rattaché à la consultation. Le courriel et l’organisme n’y
        sont pas repris. Relisez-le, retirez ce qui désigne une autre personne, puis publiez-le.
      </Typography>
      <OrderButton variant="secondary" order={order}>
        Préparer la publication
      </OrderButton>
    </Flex>
  );
}
