import type { Publication } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { noPublication, sayEarlier } from '../sentences/publications.ts';
import { PublicationItem } from './publication-item.tsx';

/** How many are shown before one asks for more. */
const SHOWN = 5;

type Publications = readonly Publication[];

/** The last publications, the newest first. */
export function PublicationList({ publications }: { readonly publications: Publications }) {
  if (publications.length === 0)
    return (
      <Box paddingTop={2}>
        <Typography textColor="neutral600">{noPublication}</Typography>
      </Box>
    );
  const earlier = publications.slice(SHOWN);

  return (
    <Box paddingTop={2}>
      <Items publications={publications.slice(0, SHOWN)} />
      {earlier.length > 0 && (
        <details>
          <Typography tag="summary" cursor="pointer">
            {sayEarlier(earlier.length)}
          </Typography>
          <Items publications={earlier} />
        </details>
      )}
    </Box>
  );
}

const Items = ({ publications }: { readonly publications: Publications }) => (
  <ul>
    {publications.map((publication) => (
      <PublicationItem key={publication.id} publication={publication} />
    ))}
  </ul>
);
