import type { AudienceOverview } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { NewTabLink } from '../publishing/new-tab-link.tsx';
import { noPage } from './sentences.ts';

const whole = new Intl.NumberFormat('fr-FR');

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: 0.6rem 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):last-child {
    padding-inline-start: 1.6rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

interface PageTableProps {
  readonly pages: AudienceOverview['pages'];
  /** The identifier of the heading that names the table. */
  readonly labelledBy: string;
}

/** The pages that were read most, with how many times. */
export function PageTable({ pages, labelledBy }: PageTableProps) {
  if (pages.length === 0)
    return (
      <Box paddingTop={2}>
        <Typography textColor="neutral600">{noPage}</Typography>
      </Box>
    );

  return (
    <Box paddingTop={2}>
      <Table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <Typography tag="th" scope="col" textColor="neutral600">
              Page
            </Typography>
            <Typography tag="th" scope="col" textColor="neutral600">
              Lectures
            </Typography>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <PageRow key={page.path} page={page} />
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

function PageRow({
  page: { path, url, title, views },
}: {
  readonly page: AudienceOverview['pages'][number];
}) {
  return (
    <tr>
      <td>
        <NewTabLink href={url}>{title ?? path}</NewTabLink>
        {title !== null && (
          <Typography tag="div" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {path}
          </Typography>
        )}
      </td>
      <Typography tag="td">{whole.format(views)}</Typography>
    </tr>
  );
}
