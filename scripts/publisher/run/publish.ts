import { publishByRenderer } from './publish-by-renderer.ts';
import { publishByStock } from './publish-by-stock.ts';
import type { RunInput } from './input.ts';
import { loseRenderer } from './mode.ts';
import type { Published } from './published.ts';
import type { RunContext } from './run.ts';
import { RendererLostError } from './with-site.ts';

/** Makes the site and shows it: by the renderer, or by the stock build when the renderer failed too often. */
export async function publish(context: RunContext, input: RunInput): Promise<Published> {
  const { memory } = context;
  if (memory.stock) return publishByStock(context, input);
  try {
    return await publishByRenderer(context, input);
  } catch (error) {
    if (!(error instanceof RendererLostError)) throw error;
    loseRenderer(memory, error.message, input.codeDigest);
    return publishByStock(context, input);
  }
}
