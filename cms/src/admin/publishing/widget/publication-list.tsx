import type { Publication } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { noPublication } from '../sentences/publications.ts';
import { PublicationItem } from './publication-item.tsx';

export function PublicationList({ publications }: { readonly publications: readonly Publication[] }) {
  if (publications.length === 0)
    return (
      <Box paddingTop={2}>
        <Typography textColor="neutral600">{noPublication}</Typography>
      </Box>
    );
  return (
    <Box tag="ol" paddingTop={2}>
      {publications.map((publication) => (
        <PublicationItem key={publication.id} publication={publication} />
      ))}
    </Box>
  );
}
