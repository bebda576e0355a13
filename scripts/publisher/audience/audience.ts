/** The measure of the audience by the server of the portal: what it notices of each answer, and keeps. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AUDIENCE_REPORT_PAGES, type AudienceMeasure } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import type { Logger } from '../../lib/logger.ts';
import { type Reads, openDayFiles } from './day-files.ts';
import { isView } from './is-view.ts';
import { createTally } from './tally.ts';

export interface Audience {
  /** Counts a request once it is answered, when it is a page that someone reads. */
  notice(request: IncomingMessage, response: ServerResponse): void;
  /** Saves what was counted, and counts no more. */
  stop(): Promise<void>;
}

export interface AudienceOptions {
  readonly folder: string;
  /** What the settings of the release that is served ask for. */
  readonly readMeasure: () => AudienceMeasure;
  readonly cms: Pick<CmsClient, 'reportAudience'>;
  /** Time between two saves, in milliseconds: what a kill loses at most. */
  readonly intervalMs: number;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Tells the cms in parts that it takes. */
async function report({ reportAudience }: AudienceOptions['cms'], day: string, reads: Reads): Promise<void> {
  const pages = [...reads];
  for (let start = 0; start < pages.length; start += AUDIENCE_REPORT_PAGES)
    await reportAudience({
      day,
      pages: Object.fromEntries(pages.slice(start, start + AUDIENCE_REPORT_PAGES)),
    });
}

/** Starts to measure. */
export function startAudience(options: AudienceOptions): Audience {
  const { folder, readMeasure, cms, intervalMs, now, log } = options;
  const files = openDayFiles(folder, (file) => log.warn('a day of audience is started again', { file }));
  const tally = createTally({ files, report: (day, reads) => report(cms, day, reads), now });
  let hasFailed = false;
  let underWay: Promise<void> | null = null;

  async function keep(): Promise<void> {
    try {
      await tally.save();
      await tally.tell();
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) log.warn('the audience waits to be kept', { error: String(error) });
      hasFailed = true;
    }
  }

  const timer = setInterval(() => {
    underWay ??= keep().finally(() => (underWay = null));
  }, intervalMs);
  timer.unref();

  return {
    notice({ method, url = '/', headers }, { statusCode: status }) {
      const [path = '/'] = url.split('?', 1);
      if (readMeasure().kind === 'counter' && isView({ method, path, headers, status }))
        tally.add(decodeURIComponent(path));
    },
    async stop() {
      clearInterval(timer);
      await underWay;
      await tally
        .save()
        .catch((error: unknown) => log.warn('the audience is lost', { error: String(error) }));
    },
  };
}
