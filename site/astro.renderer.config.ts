import { defineConfig } from 'astro/config';
import { portal } from './config/portal.ts';
import { renderer } from './config/renderer.ts';
import { readEnv } from './src/env.ts';

/** `astro build --config astro.renderer.config.ts`: the code that makes pages, for the publisher to keep loaded. */
export default defineConfig({ ...portal(readEnv()), output: 'server', adapter: renderer() });
