import type { FieldDifference, ReviewDifferences } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { useReviewsClient } from '../reviews-client.ts';
import {
  allIsNew,
  differencesIntroduction,
  noDifference,
  readingReview,
  reviewUnknown,
} from '../sentences.ts';
import { FormDialog } from './form-dialog.tsx';

const Words = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.neutral800};
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const elements = { same: 'span', added: 'ins', removed: 'del' } as const;

/** Shows what the draft changes in what is on line. */
export function Differences({ record }: { readonly record: ContentDocument }) {
  const client = useReviewsClient();
  const [differences, setDifferences] = useState<ReviewDifferences | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  function read(): void {
    setDifferences(null);
    setHasFailed(false);
    client.readDifferences(record).then(setDifferences, () => setHasFailed(true));
  }

  return (
    <FormDialog label="Voir les différences" variant="tertiary" onOpen={read}>
      <Typography role="status">
        {hasFailed ? reviewUnknown : differences ? introduce(differences) : readingReview}
      </Typography>
      {differences?.fields.map((field) => (
        <FieldWords key={field.field} difference={field} />
      ))}
    </FormDialog>
  );
}

function introduce({ isPublished, fields }: ReviewDifferences): string {
  if (!isPublished) return allIsNew;
  return fields.length === 0 ? noDifference : differencesIntroduction;
}

function FieldWords({ difference: { label, parts } }: { readonly difference: FieldDifference }) {
  return (
    <Box>
      <Typography tag="h3" variant="delta">
        {label}
      </Typography>
      <Words>
        {parts.map(({ change, text }, rank) => (
          <Typography key={rank} tag={elements[change]}>
            {text}
          </Typography>
        ))}
      </Words>
    </Box>
  );
}
