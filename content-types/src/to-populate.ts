import type { Model } from './model.ts';

type Populate = Record<string, { fields?: string[] } | true>;

/** The populate query that reads an entry whole: identifiers of relations, pictures and groups. */
export function toPopulate(model: Model): Populate {
  const populate: Populate = {};
  for (const [name, field] of Object.entries(model.fields)) {
    if (field.kind === 'relation' || field.kind === 'relations') populate[name] = { fields: ['documentId'] };
    if (field.kind === 'image' || field.kind === 'images' || field.kind === 'group') populate[name] = true;
  }
  return populate;
}
