import type { AstroUserConfig } from 'astro';
import type { SiteEnv } from '../src/env.ts';

/** What the two ways of making the portal have in common: the build of all pages, and the loaded renderer. */
export function portal({ url, outDir }: SiteEnv) {
  return {
    site: url,
    outDir,
    trailingSlash: 'always',
    // `preserve` writes 410.html beside 404.html; every other page is an index file in its folder.
    build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
    devToolbar: { enabled: false },
    // Nothing inline: the content security policy allows files of the portal only.
    vite: { build: { assetsInlineLimit: 0 } },
  } satisfies AstroUserConfig;
}
