/** Loads the compiled site in a thread. */
import type { SiteBuilder } from '../run/build-site.ts';
import { listFiles } from '../gates/check-release.ts';
import type { LoadedSite } from '../run/memory.ts';
import { compileRenderer } from './compile-renderer.ts';
import { createPageMaker } from './page-maker.ts';
import { type ThreadOptions, startRendererThread } from './renderer-thread.ts';

export type RendererLimits = Pick<ThreadOptions, 'pageTimeoutMs' | 'memoryMb'>;

const isCompressed = (file: string) => /\.(br|gz)$/.test(file);

/**
 * Compiles the site when need be, and loads it.
 * @throws RendererFault when it cannot be compiled or loaded.
 */
export async function loadSite(
  builder: SiteBuilder,
  limits: RendererLimits,
  codeDigest: string,
  siteUrl: string,
): Promise<LoadedSite> {
  const { entryFile, clientFolder } = await compileRenderer(builder, codeDigest);
  const { systemEnvironment } = builder;
  const maker = createPageMaker(() =>
    startRendererThread({ entryFile, siteUrl, systemEnvironment, ...limits }),
  );
  const files = [...(await listFiles(clientFolder))].filter((file) => !isCompressed(file));
  const digests = await maker.thread.ask('digest', { folder: clientFolder, files });
  const clientFiles = new Map(files.map((file, index) => [file, digests[index] ?? '']));
  return { codeDigest, maker, clientFiles, clientFolder };
}
