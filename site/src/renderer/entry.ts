/** The module that the publisher loads: the compiled site. */
import type { SiteRenderer } from '@agenda21/content-types';
import { createApp } from 'astro/app/entrypoint';
import { loadRoutes } from './routes.ts';
import { createSiteRenderer } from './site-renderer.ts';

/** Loads the code of every page. */
export async function createRenderer(): Promise<SiteRenderer> {
  const app = createApp({ streaming: false });
  return createSiteRenderer(app, await loadRoutes(app));
}
