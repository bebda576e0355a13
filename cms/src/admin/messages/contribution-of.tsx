import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { editAddressOf } from '../publishing/content-document.ts';
import { PrepareContribution } from './prepare-contribution.tsx';
import { useAnswer } from '../use-answer.ts';

interface ContributionOfProps {
  readonly messageId: string;
}

/** The contribution that was made of a message, or what makes it. */
export function ContributionOf({ messageId }: ContributionOfProps) {
  const address = `/messages/${encodeURIComponent(messageId)}/contribution`;
  const answer = useAnswer<{ documentId: string | null }>(address);
  if (answer === null) return null;
  const { documentId } = answer;
  if (documentId === null) return <PrepareContribution address={address} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography>Une contribution a été préparée d’après ce message.</Typography>
      <Link tag={NavLink} to={editAddressOf({ model: 'contribution', documentId, locale: null })}>
        Ouvrir la contribution
      </Link>
    </Flex>
  );
}
