/** The module that the publisher loads: the compiled site. */
import type { RendererModule } from '@agenda21/content-types';
import { createApp } from 'astro/app/entrypoint';
import { loadRoutes } from './routes.ts';
import { createSiteRenderer } from './site-renderer.ts';

/** Loads the code of every page. Astro reads the address of the portal when the first page asks for it. */
export const createRenderer: RendererModule['createRenderer'] = async (siteUrl) => {
  const app = createApp({ streaming: false });
  app.manifest.site = siteUrl;
  return createSiteRenderer(app, await loadRoutes(app));
};
