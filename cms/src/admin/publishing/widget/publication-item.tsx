import type { Publication } from '@agenda21/content-types';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { contentModelOf, editAddressOf } from '../content-document.ts';
import { nameState, nameSubject, tellCircumstances } from '../sentences/publications.ts';
import { ToneIcon } from '../tone-icon.tsx';

/** Where the document of a publication is edited; null when there is none any more. */
function addressOf({ model, documentId, locale, action }: Publication): string | null {
  const name = contentModelOf(`api::${model}.${model}`);
  return name === null || action === 'delete' ? null : editAddressOf({ model: name, documentId, locale });
}

export function PublicationItem({ publication }: { readonly publication: Publication }) {
  const { tone, words } = nameState(publication);
  const address = addressOf(publication);
  const subject = nameSubject(publication);

  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" minWidth={0}>
          {address === null ? (
            <Typography>{subject}</Typography>
          ) : (
            <Link tag={NavLink} to={address}>
              {subject}
            </Link>
          )}
          <Typography variant="pi" textColor="neutral600">
            {tellCircumstances(publication, new Date())}
          </Typography>
          {publication.reason !== null && <Typography variant="pi">{publication.reason}</Typography>}
        </Flex>
        <Flex gap={1} shrink={0}>
          <ToneIcon tone={tone} />
          <Typography variant="pi">{words}</Typography>
        </Flex>
      </Flex>
    </Box>
  );
}
