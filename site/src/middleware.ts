import type { MiddlewareHandler } from 'astro';
import { tellWeight } from './ecodesign/page-weight.ts';

const onOneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim();

/**
 * Makes sure that whoever asked for a page learns why it fails: the loaded renderer by `locals.onFailure`, the program
 * that runs a build by a line that names the page. Astro itself answers its own error page, or stops without the path.
 */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const { onFailure } = locals;
  try {
    const response = await next();
    // The loaded renderer reads the page, and tells its weight, itself.
    if (onFailure) return response;
    // A build streams: only a page read to its end has not failed.
    return new Response(tellWeight(new Uint8Array(await response.arrayBuffer())), response);
  } catch (error) {
    // Astro leaves its own line open while it renders a page.
    if (onFailure) onFailure(error);
    else process.stderr.write(`\nPAGE_FAILED ${url.pathname} ${onOneLine(error)}\n`);
    throw error;
  }
};
