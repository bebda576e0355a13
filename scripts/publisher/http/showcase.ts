/** What is served now: swapped in one step between two requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AudienceMeasure } from '@agenda21/content-types';
import { digestBytes } from '../releases/digest-bytes.ts';
import type { Expectation, Showcase } from '../run/showcase.ts';
import { type Site, openSite, releaseHeader } from './site.ts';
import { RETRY_AFTER_S, waitingPage } from './waiting-page.ts';

/** Longest wait for a page that is asked for to see that it is served, in milliseconds. */
const PROBE_TIMEOUT_MS = 5_000;

export interface ServingShowcase extends Showcase {
  /** How many pages are served. */
  readonly pages: number;
  /** How the audience of what is served is measured. */
  readonly measure: AudienceMeasure;
  answer(request: IncomingMessage, response: ServerResponse): void;
  hasPage(path: string): boolean;
  /** The page at a path, as it is served; null when there is none. */
  readPage(path: string): string | null;
}

export interface ShowcaseOptions {
  /** Where this server listens, for the probe. */
  readonly ownAddress: () => string;
  /** Folders of the assets of earlier versions. */
  readonly listOldAssets: () => Promise<readonly string[]>;
}

function answerWaiting(response: ServerResponse): void {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(RETRY_AFTER_S),
  });
  response.end(waitingPage);
}

async function isAnswered(address: string, release: string, { path, digest }: Expectation): Promise<boolean> {
  const url = new URL(encodeURI(path), address);
  const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
  const response = await fetch(url, {
    signal,
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.headers.get(releaseHeader) !== release) return false;
  return digest === null ? response.status !== 200 : response.status === 200 && digestBytes(bytes) === digest;
}

/** Makes a showcase that shows nothing yet. */
export function createShowcase({ ownAddress, listOldAssets }: ShowcaseOptions): ServingShowcase {
  let site: Site | null = null;
  return {
    get live() {
      return site?.release ?? null;
    },
    get pages() {
      return site?.pages ?? 0;
    },
    get measure() {
      return site?.measure ?? { kind: 'none' };
    },
    async activate(release) {
      site = await openSite(release, await listOldAssets());
    },
    replaceFiles: (release, files) => site?.replaceFiles(release, files),
    probe: (expectation) =>
      isAnswered(ownAddress(), site?.release.record.id ?? '', expectation).catch(() => false),
    hasPage: (path) => site?.hasPage(path) ?? false,
    readPage: (path) => site?.readPage(path) ?? null,
    answer(request, response) {
      if (site) site.answer(request, response);
      else answerWaiting(response);
    },
  };
}
