/** Loads the demonstration content into an empty cms, once. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendImport } from '../lib/import-client.ts';
import { addSeedFiles, withSeedFiles } from './media.ts';
import { readSeedRecords } from './records.ts';

/** Raised when the cms refuses demonstration content. Its message lists what and why. */
export class DemonstrationError extends Error {
  override readonly name = 'DemonstrationError';
}

/**
 * Sends every record, published as one batch, unless that was done before: what people change since then stays.
 * @param account who adds the pictures and documents; without one the demonstration has none.
 * @returns false when there was nothing to do.
 * @throws DemonstrationError when a record is refused, SeedFileError when a file is.
 */
export async function loadDemonstration(
  cms: { readonly cmsUrl: string; readonly token: string },
  dataDir: string,
  account?: { readonly email: string; readonly password: string },
): Promise<boolean> {
  // Beside the database, so that it goes with it.
  const marker = join(dataDir, 'cms/demonstration-loaded');
  if (existsSync(marker)) return false;
  if (account) await addSeedFiles(cms.cmsUrl, account);
  const seed = readSeedRecords();
  const records = [...(account ? withSeedFiles(seed) : seed)];
  const { results } = await sendImport(cms, { records, apply: true, publish: true });
  const refused = results.flatMap(({ problems }, index) =>
    problems.map((problem) => `  ${records[index]?.model} n° ${index + 1} : ${problem}`),
  );
  if (refused.length > 0)
    throw new DemonstrationError(['Contenu de démonstration refusé :', ...refused].join('\n'));
  writeFileSync(marker, `${records.length}\n`);
  return true;
}
