import type { Standing } from '@agenda21/content-types';
import { Box, Typography } from '@strapi/design-system';
import { NewTabLink } from '../new-tab-link.tsx';
import { listRefreshed, namePage, sayMore, sayRefreshed } from '../sentences/standing.ts';

/** The other pages that the last publication made anew: how many, and the first ones once unfolded. */
export function RefreshedPages({ standing }: { readonly standing: Standing }) {
  const { count, paths } = listRefreshed(standing);
  const summary = sayRefreshed(count);
  if (summary === null) return null;
  const more = sayMore(count - paths.length);

  return (
    <details>
      <Typography tag="summary" cursor="pointer">
        {summary}
      </Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={4}>
        {paths.map((path) => (
          <Box tag="li" key={path} paddingBottom={1}>
            <RefreshedPage path={path} url={standing.url} />
          </Box>
        ))}
      </Box>
      {more !== null && <Typography textColor="neutral600">{more}</Typography>}
    </details>
  );
}

/** A link, when the address of the portal is known from the page of the document. */
function RefreshedPage({ path, url }: { readonly path: string; readonly url: string | null }) {
  const words = namePage(path);
  if (url === null) return <Typography>{words}</Typography>;
  return <NewTabLink href={new URL(path, url).href}>{words}</NewTabLink>;
}
