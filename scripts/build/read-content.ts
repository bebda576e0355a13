/** Where the content of a build comes from. */
import { type PublishedState, mediaPaths } from '@agenda21/content-types';
import { CmsError, createCmsClient } from '../lib/cms-client.ts';
import type { PublisherFolders } from '../publisher/releases/folders.ts';
import { type Release, readReleaseState } from '../publisher/releases/release.ts';
import { mirrorMedia } from '../publisher/run/mirror-media.ts';
import type { BuildSettings } from './env.ts';

export interface BuildContent {
  readonly state: PublishedState;
  readonly missingMedia: ReadonlySet<string>;
  /** For the person who builds, in French. */
  readonly origin: string;
}

/** Raised when there is nothing to build from. Its message is in French. */
export class NoContentError extends Error {
  override readonly name = 'NoContentError';
}

async function readFromCms({ url, token }: { url: string; token: string }, mediaFolder: string) {
  const cms = createCmsClient(url, token);
  const state = await cms.readState();
  const { missing } = await mirrorMedia(cms, mediaFolder, state.entries.flatMap(mediaPaths), true);
  return { state, missingMedia: missing, origin: `le CMS (${url})` };
}

async function readFromRelease(live: Release): Promise<BuildContent> {
  return {
    state: await readReleaseState(live),
    missingMedia: new Set(),
    origin: `la version en ligne ${live.record.id}`,
  };
}

/**
 * Reads the content from the cms when one is set and answers, else from the live release.
 * @throws NoContentError when there is neither.
 */
export async function readContent(
  { cms }: BuildSettings,
  folders: PublisherFolders,
  live: Release | null,
): Promise<BuildContent> {
  const fromCms =
    cms &&
    (await readFromCms(cms, folders.media).catch((error: unknown) => {
      if (error instanceof CmsError) return null;
      throw error;
    }));
  if (fromCms) return fromCms;
  if (live) return readFromRelease(live);
  throw new NoContentError(
    cms
      ? `Le CMS (${cms.url}) ne répond pas et aucune version du portail n’est gardée : démarrez le CMS.`
      : 'Aucun contenu à montrer : donnez CMS_URL et PUBLISHER_TOKEN, ou lancez une fois « npm start ».',
  );
}
