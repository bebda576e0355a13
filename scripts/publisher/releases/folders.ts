import { join } from 'node:path';

/** Where the publisher keeps its files. */
export interface PublisherFolders {
  readonly root: string;
  /** Releases being made: emptied at each start. */
  readonly building: string;
  readonly releases: string;
  /** Symbolic link to the release that is served. */
  readonly current: string;
  /** Mirror of the uploads of the cms. */
  readonly media: string;
  /** What a roll-back set aside. */
  readonly setAside: string;
  /** Changes being put in place in the release that is served: one folder each, with its journal. */
  readonly flushes: string;
  /** Styles and scripts of earlier versions of the code, for pages that visitors opened before. */
  readonly oldAssets: string;
  /** The pages read each day, until the cms knows them. */
  readonly audience: string;
  /** Files of partners while they come: emptied at each start. */
  readonly sentFiles: string;
}

/** The folders of the publisher under the data folder. */
export function publisherFolders(dataDir: string): PublisherFolders {
  const root = join(dataDir, 'publisher');
  return {
    root,
    building: join(root, 'building'),
    releases: join(root, 'releases'),
    current: join(root, 'current'),
    media: join(root, 'media'),
    setAside: join(root, 'set-aside.json'),
    flushes: join(root, 'flush'),
    oldAssets: join(root, 'old-assets'),
    audience: join(root, 'audience'),
    sentFiles: join(root, 'sent-files'),
  };
}
