/** Serves one release: its pages, its former addresses, its error pages. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormerAddresses } from '@agenda21/content-types';
import sirv, { type RequestHandler } from 'sirv';
import { listFiles } from '../gates/check-release.ts';
import { type Release, publicFolder } from '../releases/release.ts';
import { type ReleaseAddresses, indexFormerAddresses, resolveAddress } from './resolve-address.ts';
import { securityHeaders } from './security-headers.ts';

/** The header that names the release a response comes from. */
export const releaseHeader = 'x-agenda21-release';

/** Files whose name changes with their content. */
const hashedFile = /^\/(assets\/|pagefind\/.*\.pf_(fragment|index|filter)$)/;

const assetsFolder = '/assets/';

/** A release ready to answer. */
export interface Site {
  readonly release: Release;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

type ErrorStatus = 404 | 410;

async function readErrorPages(
  folder: string,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Buffer>> {
  const names = [...files].filter((file) => /^(\/[a-z]{2})?\/4(04|10)\.html$/.test(file));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

function errorPageOf(pages: ReadonlyMap<string, Buffer>, path: string, status: ErrorStatus): Buffer | string {
  const locale = /^\/[a-z]{2}(?=\/)/.exec(path)?.[0] ?? '';
  return pages.get(`${locale}/${status}.html`) ?? pages.get(`/${status}.html`) ?? 'Page introuvable';
}

function serveFiles(folder: string): RequestHandler {
  return sirv(folder, { etag: true, brotli: true, gzip: true });
}

async function readAddresses(folder: string, files: ReadonlySet<string>): Promise<ReleaseAddresses> {
  const former = JSON.parse(await readFile(join(folder, 'former-addresses.json'), 'utf8')) as FormerAddresses;
  return { files, former: indexFormerAddresses(former) };
}

function sendError(response: ServerResponse, status: ErrorStatus, page: Buffer | string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'cache-control': 'no-cache',
  });
  response.end(page);
}

function sendRedirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { location: to, 'cache-control': 'no-cache', 'content-length': 0 });
  response.end();
}

/**
 * Opens a release.
 * @param earlier releases whose assets are still served, for pages that visitors opened before the swap.
 */
export async function openSite(
  release: Release,
  earlier: readonly Release[],
  siteUrl: string,
): Promise<Site> {
  const folder = publicFolder(release.folder);
  const files = await listFiles(folder);
  const addresses = await readAddresses(folder, files);
  const errorPages = await readErrorPages(folder, files);
  const serve = serveFiles(folder);
  const earlierSites = earlier.map((other) => serveFiles(publicFolder(other.folder)));

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    // Ranges are optional in HTTP; a portal without films has no use for them.
    delete request.headers.range;
    const isHashed = hashedFile.test(path);
    response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    const missing = () => sendError(response, 404, errorPageOf(errorPages, path, 404));
    const handlers = path.startsWith(assetsFolder) ? [serve, ...earlierSites] : [serve];
    handlers.reduceRight<() => void>((next, handler) => () => handler(request, response, next), missing)();
  }

  return {
    release,
    answer(request, response) {
      const [path = '/', ...query] = (request.url ?? '/').split('?');
      const resolution = resolveAddress(path, addresses);
      response.setHeader(releaseHeader, release.record.id);
      for (const [name, value] of Object.entries(securityHeaders(path, siteUrl)))
        response.setHeader(name, value);
      const isOldAsset = resolution.kind === 'missing' && path.startsWith(assetsFolder);
      if (resolution.kind === 'file' || isOldAsset) return sendFile(request, response, path);
      if (resolution.kind === 'redirect') return sendRedirect(response, [resolution.to, ...query].join('?'));
      if (resolution.kind === 'malformed') return void response.writeHead(400, { 'content-length': 0 }).end();
      const status = resolution.kind === 'gone' ? 410 : 404;
      sendError(response, status, errorPageOf(errorPages, path, status));
    },
  };
}
