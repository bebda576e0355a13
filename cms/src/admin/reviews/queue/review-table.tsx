import type { ReviewSummary } from '@agenda21/content-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { editAddressOf } from '../../publishing/content-document.ts';
import { ToneIcon } from '../../publishing/tone-icon.tsx';
import { reviewedModels } from '../reviewed-models.ts';
import { nameOrganisation, stateTones, tellAssignee, tellWaiting } from '../sentences.ts';

const Table = styled.table`
  width: 100%;
  margin-top: 0.8rem;
  border-collapse: collapse;

  th,
  td {
    padding: 0.8rem 1.6rem 0.8rem 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  td:first-child {
    width: 50%;
  }
`;

interface ReviewTableProps {
  readonly reviews: readonly ReviewSummary[];
  /** The identifier of the heading that names the table. */
  readonly labelledBy: string;
}

/** Reviews, each with its record, who it is for, since when it waits and who follows it. */
export function ReviewTable({ reviews, labelledBy }: ReviewTableProps) {
  return (
    <Table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {['Fiche', 'État et suivi'].map((title) => (
            <Typography key={title} tag="th" scope="col" textColor="neutral600">
              {title}
            </Typography>
          ))}
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => (
          <ReviewRow key={review.documentId} review={review} />
        ))}
      </tbody>
    </Table>
  );
}

function ReviewRow({ review }: { readonly review: ReviewSummary }) {
  const { model, documentId, locale, title, organisation, assignee, state } = review;
  return (
    <tr>
      <td>
        <Link tag={NavLink} to={editAddressOf({ model, documentId, locale })}>
          {title}
        </Link>
        <Typography tag="div" variant="pi" textColor="neutral600">
          {reviewedModels[model]}, {nameOrganisation(organisation)}
        </Typography>
      </td>
      <td>
        <Flex alignItems="flex-start" gap={1}>
          <ToneIcon tone={stateTones[state]} />
          <div>
            <Typography>{tellWaiting(review, new Date())}</Typography>
            <Typography tag="div" variant="pi" textColor="neutral600">
              {tellAssignee(assignee)}
            </Typography>
          </div>
        </Flex>
      </td>
    </tr>
  );
}
