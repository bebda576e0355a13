import { Link, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

const WrappingLink = styled(Link)`
  overflow-wrap: anywhere;

  svg {
    flex-shrink: 0;
  }
`;

interface NewTabLinkProps {
  readonly href: string;
  readonly children: string;
}

/** A link to the portal: in a new tab, so that what is being written stays open. */
export function NewTabLink({ href, children }: NewTabLinkProps) {
  return (
    <WrappingLink href={href} isExternal>
      {children}
      <VisuallyHidden> (nouvel onglet)</VisuallyHidden>
    </WrappingLink>
  );
}
