import { constants } from 'node:fs';
import { access, copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RawEntry, fromLines, mediaPaths } from '@agenda21/content-types';
import type { AstroIntegration } from 'astro';
import { mediaUrl } from '../src/lib/media.ts';

/** Raised when pages show files that are not there: the build fails rather than publish broken pictures. */
export class MissingMediaError extends Error {
  override readonly name = 'MissingMediaError';

  constructor(faults: readonly string[]) {
    super(
      `Des médias manquent au dossier SITE_MEDIA_DIR :\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
  }
}

/** A file to publish: its path in the cms, its address on the portal, and a document that shows it. */
interface Media {
  readonly path: string;
  readonly url: string;
  readonly shownBy: string;
}

function listMedia(entries: readonly RawEntry[]): readonly Media[] {
  const media = new Map<string, Media>();
  for (const entry of entries) {
    for (const path of mediaPaths(entry)) {
      const url = mediaUrl(path);
      if (url) media.set(path, { path, url, shownBy: `${entry.model} ${entry.documentId}` });
    }
  }
  return [...media.values()];
}

async function isReadable(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
}

async function checkAllThere(media: readonly Media[], mediaFolder: string | undefined): Promise<void> {
  const faults: string[] = [];
  for (const { path, shownBy } of media) {
    if (!mediaFolder || !(await isReadable(join(mediaFolder, path)))) faults.push(`${path} (${shownBy})`);
  }
  if (faults.length > 0) throw new MissingMediaError(faults.toSorted());
}

/**
 * Copies the media that entries show into a built site, at the addresses pages give them.
 * @param mediaFolder mirrors the paths of the cms: `/uploads/a.jpg` is `<mediaFolder>/uploads/a.jpg`.
 * @returns how many files were copied.
 * @throws MissingMediaError with every missing file and a document that shows it; nothing is copied then.
 */
export async function copyMedia(
  entries: readonly RawEntry[],
  mediaFolder: string | undefined,
  site: string,
): Promise<number> {
  const media = listMedia(entries);
  await checkAllThere(media, mediaFolder);
  for (const { path, url } of media) {
    const target = join(site, url);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(mediaFolder ?? '', path), target, constants.COPYFILE_FICLONE);
  }
  return media.length;
}

/** Publishes the media of the state that the site is built from. */
export function media(stateFile: string | undefined, mediaFolder: string | undefined): AstroIntegration {
  return {
    name: 'media',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!stateFile) return;
        const { entries } = fromLines(await readFile(stateFile, 'utf8'));
        logger.info(`${await copyMedia(entries, mediaFolder, fileURLToPath(dir))} media copied`);
      },
    },
  };
}
