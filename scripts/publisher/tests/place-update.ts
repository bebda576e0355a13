import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexUpdate } from '../search/place-index.ts';

/** Does in a site what a change of its search index asks. */
export async function placeUpdate(site: string, { replaced, obsolete }: IndexUpdate): Promise<void> {
  for (const { file, body } of replaced) {
    const path = join(site, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, body);
    await rename(`${path}.part`, path);
  }
  for (const file of obsolete) await rm(join(site, file), { force: true });
}
