import type { OrganisationState } from '@agenda21/content-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { EditViewPanel, PanelComponentProps } from '../publishing/edit-view-panel.ts';
import { useAnswer } from '../use-answer.ts';
import { namesakesOf, organisationAddress } from './organisation-address.ts';

interface Namesake {
  readonly documentId: string;
  readonly title: string;
  readonly state: OrganisationState;
}

/** Points out, where the team decides about an organisation, the others that gave the same number. */
export function NamesakePanel(props: PanelComponentProps): EditViewPanel | null {
  const found = useAnswer<{ readonly results: readonly Namesake[] }>(namesakesOf(props));
  if (!found || found.results.length === 0) return null;
  return { title: 'Même numéro', content: <Namesakes namesakes={found.results} /> };
}

function Namesakes({ namesakes }: { readonly namesakes: readonly Namesake[] }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography>
        Ce numéro a déjà été donné. Avant d’accepter, vérifiez que la personne ne rejoint pas plutôt un
        organisme connu, par une invitation de son gestionnaire.
      </Typography>
      {namesakes.map(({ documentId, title, state }) => (
        <Typography key={documentId}>
          <Link tag={NavLink} to={organisationAddress(documentId)}>
            {title}
          </Link>{' '}
          ({state})
        </Typography>
      ))}
    </Flex>
  );
}
