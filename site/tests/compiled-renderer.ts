import { pathToFileURL } from 'node:url';
import type { PublishedState, RendererModule, SiteRenderer } from '@agenda21/content-types';
import { inject } from 'vitest';
import { siteUrl } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly compiledSite: string;
  }
}

/** Loads the site that was compiled for the tests; it shows nothing yet. */
export async function createRenderer(): Promise<SiteRenderer> {
  const module = (await import(pathToFileURL(inject('compiledSite')).href)) as RendererModule;
  return module.createRenderer(siteUrl);
}

/** Every file of a site by its path. */
export type Tree = Map<string, string>;

/** Makes files anew in a tree. */
export async function renderInto(
  tree: Tree,
  renderer: SiteRenderer,
  files: readonly string[],
): Promise<void> {
  for (const file of files) tree.set(file, (await renderer.render(file)).body);
}

/** Makes the whole site of a state, from nothing. */
export async function renderWhole(renderer: SiteRenderer, state: PublishedState): Promise<Tree> {
  const tree: Tree = new Map();
  await renderInto(tree, renderer, renderer.load(state));
  return tree;
}
