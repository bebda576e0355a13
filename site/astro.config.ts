import { defineConfig } from 'astro/config';
import { media } from './config/media.ts';
import { searchIndex } from './config/pagefind.ts';
import { portal } from './config/portal.ts';
import { readEnv } from './src/env.ts';

const env = readEnv();

/** `astro build`: every page of a state, by itself. */
export default defineConfig({
  ...portal(env),
  output: 'static',
  integrations: [media(env.stateFile, env.mediaDir), searchIndex()],
});
