import { defineMiddleware } from 'astro:middleware';

const onOneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim();

/** Renders each page to its end before it is handed over, and names the page that fails. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    process.stderr.write(`PAGE_FAILED ${url.pathname} ${onOneLine(error)}\n`);
    throw error;
  }
});
