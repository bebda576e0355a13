/** Loads the demonstration content into an empty cms, once. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportRecord } from '@agenda21/content-types';
import { sendImport } from '../lib/import-client.ts';
import { type AskAdmin, openAdminSession } from './admin-session.ts';
import { addSeedFiles, withSeedFiles } from './media.ts';
import { readSeedRecords } from './records.ts';
import { readSeedReviews, takeReviews, toReviewedRecords } from './reviews.ts';

/** Raised when the cms refuses demonstration content. Its message lists what and why. */
export class DemonstrationError extends Error {
  override readonly name = 'DemonstrationError';
}

type Cms = Parameters<typeof sendImport>[0];

/** @throws DemonstrationError that lists what the cms refuses, and why. */
async function send(cms: Cms, records: readonly ImportRecord[], publish: boolean): Promise<void> {
  const { results } = await sendImport(cms, { records: [...records], apply: true, publish });
  const refused = results.flatMap(({ problems }, index) =>
    problems.map((problem) => `  ${records[index]?.model} n° ${index + 1} : ${problem}`),
  );
  if (refused.length > 0)
    throw new DemonstrationError(['Contenu de démonstration refusé :', ...refused].join('\n'));
}

async function loadReviews(cms: Cms, ask: AskAdmin): Promise<void> {
  const reviews = readSeedReviews();
  await send(cms, toReviewedRecords(reviews), false);
  await takeReviews(ask, reviews);
}

/** Who takes part in the demonstration, beside its records. */
interface Team {
  /** Adds the pictures and documents, and reviews the drafts. */
  readonly account: { readonly email: string; readonly password: string };
  /** Called once the records are there: an organisation that has an account by then finds its drafts in its space. */
  meetPartner(): Promise<void>;
}

/**
 * Sends every record, published as one batch, unless that was done before: what people change since then stays.
 * @param team without one the demonstration has no file and no draft.
 * @returns false when there was nothing to do.
 * @throws DemonstrationError when a record is refused, SeedAdminError when a file or a step of a review is.
 */
export async function loadDemonstration(cms: Cms, dataDir: string, team?: Team): Promise<boolean> {
  // Beside the database, so that it goes with it.
  const marker = join(dataDir, 'cms/demonstration-loaded');
  if (existsSync(marker)) return false;
  const ask = team && (await openAdminSession(cms.cmsUrl, team.account));
  if (ask) await addSeedFiles(ask);
  const seed = readSeedRecords();
  await send(cms, ask ? withSeedFiles(seed) : seed, true);
  await team?.meetPartner();
  if (ask) await loadReviews(cms, ask);
  writeFileSync(marker, `${seed.length}\n`);
  return true;
}
