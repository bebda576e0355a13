import { defineConfig } from 'astro/config';
import { searchIndex } from './config/pagefind.ts';
import { portal } from './config/portal.ts';
import { readEnv } from './src/env.ts';

/** `npm run guide`: the pages that show the components, and none of the portal's, which shares no page with them. */
export default defineConfig({
  ...portal(readEnv()),
  srcDir: './component-guide',
  output: 'static',
  integrations: [searchIndex()],
});
