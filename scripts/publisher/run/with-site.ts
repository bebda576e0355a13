/** Uses the loaded site, loading it when need be and counting its failures. */
import { loadSite } from '../renderer/load-site.ts';
import { RendererFault } from '../renderer/renderer-fault.ts';
import type { LoadedSite, RunMemory } from './memory.ts';
import { describeBrokenRenderer } from './reasons.ts';
import type { Workshop } from './workshop.ts';

/** Failures of the renderer in a row after which the stock build makes the pages. */
const MOST_FAULTS = 3;

/** Raised when the renderer failed too often. The message is for editors, in French. */
export class RendererLostError extends Error {
  override readonly name = 'RendererLostError';
}

async function ensureSite(workshop: Workshop, memory: RunMemory, codeDigest: string): Promise<LoadedSite> {
  const { site } = memory;
  if (site?.codeDigest === codeDigest && !site.maker.thread.isStopped) return site;
  memory.site = null;
  await site?.maker.thread.stop();
  workshop.enter('compile');
  memory.site = await loadSite(workshop.builder, workshop.rendererLimits, codeDigest, workshop.siteUrl);
  return memory.site;
}

async function countFault({ log }: Workshop, memory: RunMemory, fault: RendererFault): Promise<void> {
  if (!fault.isByDraft) memory.rendererFaults += 1;
  log.error('the renderer failed', { file: fault.file, error: fault.message });
  await memory.site?.maker.thread.stop();
  memory.site = null;
  if (memory.rendererFaults >= MOST_FAULTS)
    throw new RendererLostError(describeBrokenRenderer(fault.message), { cause: fault });
}

/**
 * Uses the site of a version of the code. When the renderer fails without saying at which page, it is tried again.
 * @throws RendererFault when it failed at a page; RendererLostError when it failed too often.
 */
export async function withSite<T>(
  workshop: Workshop,
  memory: RunMemory,
  codeDigest: string,
  use: (site: LoadedSite) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await use(await ensureSite(workshop, memory, codeDigest));
    } catch (error) {
      if (!(error instanceof RendererFault)) throw error;
      await countFault(workshop, memory, error);
      if (error.file) throw error;
    }
  }
}
