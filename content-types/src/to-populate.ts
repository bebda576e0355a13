import type { Field } from './fields.ts';
import type { Model } from './model.ts';

interface Populate {
  readonly [name: string]: { readonly fields: readonly string[] } | { readonly populate: Populate } | true;
}

function toPart(field: Field): Populate[string] | null {
  switch (field.kind) {
    case 'relation':
    case 'relations':
      return { fields: ['documentId'] };
    case 'image':
    case 'images':
    case 'file':
      return true;
    case 'group': {
      const inside = toPopulate(field.of);
      return Object.keys(inside).length > 0 ? { populate: inside } : true;
    }
    default:
      return null;
  }
}

/** The populate query that reads an entry whole: identifiers of relations, pictures, groups and the files in them. */
export function toPopulate({ fields }: Pick<Model, 'fields'>): Populate {
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const part = toPart(field);
    return part ? [[name, part] as const] : [];
  });
  return Object.fromEntries(parts);
}
