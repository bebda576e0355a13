/** The site is compiled once, before the integration tests and the journeys: as the publisher does, which finds it made. */
import type { TestProject } from 'vitest/node';
import { codePaths } from '../publisher/create-run-context.ts';
import { digestCode } from '../publisher/releases/input-digest.ts';
import { compileRenderer } from '../publisher/renderer/compile-renderer.ts';
import { realBuilder } from '../publisher/tests/clean-render.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the module of the compiled site. */
    readonly compiledSite: string;
  }
}

/** Compiles the site; quick when nothing changed. */
export default async function compileSite(project: TestProject): Promise<void> {
  const { entryFile } = await compileRenderer(realBuilder, await digestCode(codePaths));
  project.provide('compiledSite', entryFile);
}
