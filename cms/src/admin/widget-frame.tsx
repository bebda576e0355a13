import type { ReactNode } from 'react';
import { createGlobalStyle, styled } from 'styled-components';

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr));
  gap: 2.4rem;
`;

/** Strapi gives every block the same height and hides what is longer: here nothing may be missed. */
const GrowingBlock = createGlobalStyle`
  main:has(> [data-own-block]) {
    height: auto;
    min-height: 261px;
  }

  [data-strapi-widget-id] {
    align-self: stretch;
  }
`;

/** Lays out a block of the home page: side by side when there is room. */
export function WidgetFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div data-own-block>
      <GrowingBlock />
      <Columns>{children}</Columns>
    </div>
  );
}
