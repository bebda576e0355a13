import { defineConfig } from 'astro/config';
import { readEnv } from './src/env.ts';

const env = readEnv();

export default defineConfig({
  site: env.url,
  outDir: env.outDir,
  output: 'static',
  trailingSlash: 'always',
  // `preserve` writes 410.html beside 404.html; every other page is an index file in its folder.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [],
});
