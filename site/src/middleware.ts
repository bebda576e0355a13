import type { MiddlewareHandler } from 'astro';

const onOneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim();

/** Renders each page to its end before it is handed over, and names the page that fails. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    // Astro leaves its own line open while it renders a page.
    process.stderr.write(`\nPAGE_FAILED ${url.pathname} ${onOneLine(error)}\n`);
    throw error;
  }
};
