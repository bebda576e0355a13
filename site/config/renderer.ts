import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const entry = fileURLToPath(new URL('../src/renderer/entry.ts', import.meta.url));

/** Compiles the routes into a module that makes one page at a time, instead of making them all. */
export function renderer(): AstroIntegration {
  return {
    name: 'renderer',
    hooks: {
      'astro:route:setup': ({ route }) => {
        route.prerender = false;
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: entry,
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
