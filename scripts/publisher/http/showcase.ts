/** What is served now: swapped in one step between two requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Release, publicFolder } from '../releases/release.ts';
import type { Showcase } from '../run/run.ts';
import { securityHeaders } from './security-headers.ts';
import { type Site, openSite, releaseHeader } from './site.ts';
import { RETRY_AFTER_S, waitingPage } from './waiting-page.ts';

/** Longest wait for the home page of a new release, in milliseconds. */
const PROBE_TIMEOUT_MS = 5_000;

export interface ServingShowcase extends Showcase {
  answer(request: IncomingMessage, response: ServerResponse): void;
}

export interface ShowcaseOptions {
  readonly siteUrl: string;
  /** Where this server listens, for the probe. */
  readonly ownAddress: () => string;
  /** The releases that are kept, newest first. */
  readonly listReleases: () => Promise<readonly Release[]>;
}

function answerWaiting(response: ServerResponse, siteUrl: string): void {
  response.writeHead(503, {
    ...securityHeaders('/', siteUrl),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(RETRY_AFTER_S),
  });
  response.end(waitingPage);
}

async function isHomeOf(release: Release, address: string): Promise<boolean> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS), redirect: 'error' });
  const built = await readFile(join(publicFolder(release.folder), 'index.html'), 'utf8');
  const isRight = response.status === 200 && response.headers.get(releaseHeader) === release.record.id;
  return (await response.text()) === built && isRight;
}

/** Makes a showcase that shows nothing yet. */
export function createShowcase({ siteUrl, ownAddress, listReleases }: ShowcaseOptions): ServingShowcase {
  let site: Site | null = null;
  return {
    get live() {
      return site?.release ?? null;
    },
    async activate(release) {
      const earlier = (await listReleases()).filter(({ record }) => record.id !== release.record.id);
      site = await openSite(release, earlier, siteUrl);
    },
    probe: (release) => isHomeOf(release, ownAddress()).catch(() => false),
    answer(request, response) {
      if (site) site.answer(request, response);
      else answerWaiting(response, siteUrl);
    },
  };
}
