/** Serves one release: its pages, its former addresses, its error pages. What it serves can be changed file by file. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  type AudienceMeasure,
  type FormerAddresses,
  audienceFile,
  audienceMeasureSchema,
  isOpenData,
} from '@agenda21/content-types';
import type { FlushedFiles } from '../flush/flush.ts';
import { listFiles } from '../gates/check-release.ts';
import { type Release, publicFolder } from '../releases/release.ts';
import { chooseRendition } from './choose-rendition.ts';
import { type ReleaseAddresses, indexFormerAddresses, resolveAddress } from './resolve-address.ts';
import { chooseForm, sendFile } from './send-file.ts';

/** The header that names the release a response comes from. */
export const releaseHeader = 'x-agenda21-release';

/** Files whose name changes with their content. */
const hashedFile = /^\/(assets\/|pagefind\/.*\.pf_(fragment|index|filter)$|pagefind-fresh\/[0-9a-f]+\/)/;

const assetsFolder = '/assets/';
const formerFile = '/former-addresses.json';

/** A release ready to answer. */
export interface Site {
  readonly release: Release;
  /** How many pages there are. */
  readonly pages: number;
  /** How its audience is measured. */
  readonly measure: AudienceMeasure;
  answer(request: IncomingMessage, response: ServerResponse): void;
  hasPage(path: string): boolean;
  /** The page at a path, as it is served; null when there is none. */
  readPage(path: string): string | null;
  /** Takes note of files that were written or removed in the folder of the release. */
  replaceFiles(release: Release, files: FlushedFiles): void;
}

/** A file of data, which programs of other sites may read: it says nothing of who asks for it. */
const isDataFile = (file: string) => isOpenData(file) && !file.endsWith('.html');

/** The page that is shown for each refusal. */
const errorPages = { 400: '404.html', 404: '404.html', 410: '410.html' } as const;

type ErrorStatus = keyof typeof errorPages;

function readFormer(folder: string): ReleaseAddresses['former'] {
  return indexFormerAddresses(JSON.parse(readFileSync(join(folder, formerFile), 'utf8')) as FormerAddresses);
}

/** A release that was made before it told how it is measured is not. */
function readMeasure(folder: string, files: ReadonlySet<string>): AudienceMeasure {
  if (!files.has(audienceFile)) return { kind: 'none' };
  return audienceMeasureSchema.parse(JSON.parse(readFileSync(join(folder, audienceFile), 'utf8')));
}

function countPages(files: ReadonlySet<string>): number {
  let pages = 0;
  for (const file of files) if (file.endsWith('.html')) pages += 1;
  return pages;
}

function sendRedirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { location: to, 'cache-control': 'no-cache', 'content-length': 0 });
  response.end();
}

/**
 * Opens a release.
 * @param oldAssets folders of assets of earlier versions, for pages that visitors opened before; each as the root of a site.
 */
export async function openSite(opened: Release, oldAssets: readonly string[]): Promise<Site> {
  const folder = publicFolder(opened.folder);
  const files = new Set(await listFiles(folder));
  let release = opened;
  let former = readFormer(folder);
  let measure = readMeasure(folder, files);

  function sendError(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    status: ErrorStatus,
  ): void {
    const locale = /^\/[a-z]{2}(?=\/)/.exec(path)?.[0] ?? '';
    const file = [`${locale}/${errorPages[status]}`, `/${errorPages[status]}`].find((name) =>
      files.has(name),
    );
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const form = file ? chooseForm(folder, file, files, accepted) : null;
    const page = form ? readFileSync(form.path) : Buffer.from('Page introuvable');
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
      ...(form?.encoding ? { 'content-encoding': form.encoding } : {}),
    });
    response.end(page);
  }

  function sendPublished(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = path.endsWith('/') ? `${path}index.html` : chooseRendition(request, path, files);
    const accepted = request.headers['accept-encoding'] ?? '';
    const isHashed = hashedFile.test(file);
    response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (isDataFile(file)) response.setHeader('access-control-allow-origin', '*');
    if (sendFile(request, response, file, chooseForm(folder, file, files, String(accepted)))) return;
    const old = oldAssets.find((root) => file.startsWith(assetsFolder) && existsSync(join(root, file)));
    if (old && sendFile(request, response, file, { path: join(old, file), encoding: null })) return;
    sendError(request, response, path, 404);
  }

  const hasPage = (path: string) => path.endsWith('/') && files.has(`${path}index.html`);

  return {
    hasPage,
    get release() {
      return release;
    },
    get pages() {
      return countPages(files);
    },
    get measure() {
      return measure;
    },
    readPage: (path) => (hasPage(path) ? readFileSync(join(folder, `${path}index.html`), 'utf8') : null),
    replaceFiles(next, { added, removed }) {
      release = next;
      for (const file of removed) files.delete(file);
      for (const file of added) files.add(file);
      if (added.includes(formerFile)) former = readFormer(folder);
      if (added.includes(audienceFile)) measure = readMeasure(folder, files);
    },
    answer(request, response) {
      const [path = '/', ...query] = (request.url ?? '/').split('?');
      const resolution = resolveAddress(path, { files, former });
      response.setHeader(releaseHeader, release.record.id);
      if (resolution.kind === 'file') return sendPublished(request, response, decodeURIComponent(path));
      if (resolution.kind === 'redirect') return sendRedirect(response, [resolution.to, ...query].join('?'));
      if (resolution.kind === 'malformed') return sendError(request, response, path, 400);
      if (path.startsWith(assetsFolder)) return sendPublished(request, response, decodeURIComponent(path));
      sendError(request, response, path, resolution.kind === 'gone' ? 410 : 404);
    },
  };
}
