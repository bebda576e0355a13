import type { Logger } from '../../lib/logger.ts';
import type { PublisherFolders } from '../releases/folders.ts';
import type { RendererLimits } from '../renderer/load-site.ts';
import type { SiteBuilder } from './build-site.ts';
import type { Stage } from './stages.ts';

/** Where and with what releases are made. */
export interface Workshop {
  readonly folders: PublisherFolders;
  readonly builder: SiteBuilder;
  readonly rendererLimits: RendererLimits;
  readonly siteUrl: string;
  readonly now: () => Date;
  readonly enter: (stage: Stage) => void;
  readonly log: Logger;
}
