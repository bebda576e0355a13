/** Reads what an index of Pagefind 1.6 keeps of each page. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FacetValues } from '@agenda21/content-types';
import { z } from 'zod';

/** Pagefind starts each of its files with these letters. */
const signature = 'pagefind_dcd';

const fragmentSchema = z.looseObject({
  url: z.string(),
  filters: z.record(z.string(), z.array(z.string())),
});
const groupSchema = z.record(z.string(), fragmentSchema);

/** A page of an index. */
export interface Fragment {
  readonly url: string;
  /** The file that holds its words, from the folder of the index; others may share it. */
  readonly fragment: string;
  readonly language: string;
  readonly id: string;
  readonly facets: FacetValues;
}

function parse(name: string, bytes: Buffer): unknown {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${name} is not a fragment of Pagefind.`);
  return JSON.parse(text.slice(signature.length));
}

/** `fr_group_1026dd3` holds several pages by their identifier, `fr_9811ba9` is one page. */
function toFragments(name: string, bytes: Buffer): readonly Fragment[] {
  const content = parse(name, bytes);
  const group = name.includes('_group_')
    ? groupSchema.parse(content)
    : { [name]: fragmentSchema.parse(content) };
  const language = name.slice(0, name.indexOf('_'));
  const fragment = `fragment/${name}.pf_fragment`;
  return Object.entries(group).map(([id, { url, filters }]) => ({
    url,
    fragment,
    language,
    id,
    facets: filters,
  }));
}

/**
 * The pages of an index, in no order.
 * @throws Error when a file is not what Pagefind 1.6 writes.
 */
export async function* readFragments(index: string): AsyncGenerator<Fragment> {
  const folder = join(index, 'fragment');
  // Pagefind makes no folder for an index without pages.
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    yield* toFragments(basename(name, '.pf_fragment'), await readFile(join(folder, name)));
}

/** The content of a file of fragments without some of its pages. */
export function withoutFragments(bytes: Buffer, ids: ReadonlySet<string>): Buffer {
  const group = Object.entries(z.looseObject({}).parse(parse('A file', bytes)));
  // A page alone in its file is not under its identifier: nothing is left of it.
  const left = group.filter(([id, content]) => !ids.has(id) && fragmentSchema.safeParse(content).success);
  return gzipSync(signature + JSON.stringify(Object.fromEntries(left)));
}
