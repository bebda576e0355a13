/** What the index reads of the pages of a site. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexableLanguage, toIndexableHtml } from '@agenda21/content-types';
import { listFiles } from '../gates/check-release.ts';

/** Files read at once. */
const AT_ONCE = 32;

/** A page to be found: the digest of what the index reads of it. */
export interface PageDigest {
  readonly digest: string;
  readonly language: string;
}

/** A page with what the index reads of it. */
export interface IndexablePage extends PageDigest {
  /** Path of the file from the root of the site: `/projets/haie/index.html`. */
  readonly file: string;
  readonly indexable: string;
}

async function readPage(site: string, file: string): Promise<IndexablePage | null> {
  const html = file.endsWith('.html') ? await readFile(join(site, file), 'utf8').catch(() => null) : null;
  const indexable = html === null ? null : toIndexableHtml(html);
  if (indexable === null) return null;
  const digest = createHash('sha256').update(indexable).digest('hex');
  return { file, indexable, digest, language: indexableLanguage(indexable) };
}

/** Reads files of a site one group after the other: those that are not to be found, or not there, are left out. */
export async function* readPages(site: string, files: readonly string[]): AsyncGenerator<IndexablePage> {
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const pages = await Promise.all(files.slice(start, start + AT_ONCE).map((file) => readPage(site, file)));
    yield* pages.filter((page) => page !== null);
  }
}

/** The pages of a site that are to be found, by file. */
export async function digestPages(site: string): Promise<Map<string, PageDigest>> {
  const digests = new Map<string, PageDigest>();
  for await (const { file, digest, language } of readPages(site, [...(await listFiles(site))]))
    digests.set(file, { digest, language });
  return digests;
}
