import { type ImportRecord, type Model, contentModels } from '@agenda21/content-types';
import type { Located } from './problems.ts';
import { slugOf } from './slug.ts';

/** The title to make an address from; null when the record has an address, or needs none, or is named by it. */
function titleToUse({ model: name, key, data, onCreation }: ImportRecord): string | null {
  const model: Model = contentModels[name];
  const isKey = model.key === 'slug' && key === undefined;
  if (!('slug' in model.fields) || isKey || 'slug' in data) return null;
  const title = data['title'] ?? onCreation?.['title'];
  return typeof title === 'string' ? title : null;
}

/**
 * Gives each record without an address one made from its title, for its creation only: an import never moves a page.
 * When several records of the file have the same title, the code tells the next ones apart.
 */
export function proposeSlugs(located: readonly Located[]): readonly Located[] {
  const taken = new Set<string>();
  return located.map((item) => {
    const { record, line } = item;
    const title = titleToUse(record);
    if (title === null) return item;
    const name = (slug: string) => `${record.model}/${record.locale}/${slug}`;
    const plain = slugOf(title);
    const code = record.data['code'];
    const slug = taken.has(name(plain)) && typeof code === 'string' ? slugOf(title, code) : plain;
    taken.add(name(slug));
    return { record: { ...record, onCreation: { slug, ...record.onCreation } }, line };
  });
}
