import { defineConfig } from 'astro/config';
import { media } from './config/media.ts';
import { searchIndex } from './config/pagefind.ts';
import { siteMap } from './config/sitemap.ts';
import { readEnv } from './src/env.ts';

const env = readEnv();

export default defineConfig({
  site: env.url,
  outDir: env.outDir,
  output: 'static',
  trailingSlash: 'always',
  // `preserve` writes 410.html beside 404.html; every other page is an index file in its folder.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy allows files of the portal only.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [media(env.stateFile, env.mediaDir), siteMap(), searchIndex()],
});
