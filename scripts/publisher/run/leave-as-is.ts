import type { OutboxRow } from '@agenda21/content-types';
import type { Release } from '../releases/release.ts';
import { type Done, nothingDone } from './done.ts';
import type { RunInput } from './input.ts';
import { readLastGood } from './make-release.ts';
import { publish } from './publish.ts';
import type { RunContext } from './run.ts';
import { alreadyLive, deferRow, settleAll } from './settle-rows.ts';
import { withSite } from './with-site.ts';

/** Settles rows that need no new pages, and checks the live site once when nobody did. */
export async function leaveAsIs(
  context: RunContext,
  input: RunInput,
  held: readonly OutboxRow[],
  live: Release,
  isSetAside: boolean,
): Promise<Done> {
  const { memory, sources, workshop } = context;
  await sources.cms.report(
    isSetAside ? input.rows.map(deferRow) : settleAll(input.rows, held, alreadyLive(live.record)),
  );
  const isLoaded = memory.site !== null && !memory.site.maker.thread.isStopped;
  if (memory.stock || (memory.tree && isLoaded)) return nothingDone;
  if (isSetAside) {
    // Previews need the site loaded, over what is published.
    const shown = (memory.shown ??= await readLastGood(live));
    if (!isLoaded) await withSite(workshop, memory, input.codeDigest, ({ maker }) => maker.show(shown));
    return nothingDone;
  }
  const { outcome, tidyUp } = await publish(context, { ...input, rows: [] });
  return { result: outcome.files > 0 ? 'released' : 'unchanged', pages: outcome.pages.length, tidyUp };
}
