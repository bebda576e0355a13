import type { Format } from './formats/format.ts';
import type { JsonItem } from './parse-json.ts';

/** Most elements that are described; the others are counted. */
const MAX_DESCRIBED = 5;

/** How many keys of the elements are keys of the form. */
function countShared({ keys }: Format, items: readonly JsonItem[]): number {
  const known = new Set(keys);
  return items
    .map(({ value }) => (typeof value === 'object' && value !== null ? Object.keys(value) : []))
    .reduce((count, given) => count + given.filter((key) => known.has(key)).length, 0);
}

/** The form of list that shares most keys; the last one of those that share as many, which is the general one. */
function findNearest(formats: readonly Format[], items: readonly JsonItem[]): Format | undefined {
  return formats
    .filter(({ keys }) => keys.length > 0)
    .toSorted((a, b) => countShared(a, items) - countShared(b, items))
    .at(-1);
}

function describeFirst(format: Format, items: readonly JsonItem[]): string[] {
  const described = items
    .slice(0, MAX_DESCRIBED)
    .flatMap((item, rank) =>
      format
        .read({ text: '', items: [item] })
        .refused.map(({ line, problems }) => `  - n° ${rank + 1}, ligne ${line} : ${problems.join(' ; ')}`),
    );
  const more = items.length - MAX_DESCRIBED;
  return more > 0 ? [...described, `  - et ${more} de plus`] : described;
}

/** What does not fit in a list that has no known form, told against the nearest form: rank, line, keys. */
export function explainMisfit(formats: readonly Format[], items: readonly JsonItem[]): string {
  const refusal = 'son contenu n’est d’aucune des formes connues';
  const format = findNearest(formats, items);
  if (!format) return refusal;
  const expected = `La plus proche : ${format.name}, aux clés ${format.keys.join(', ')}. Ce qui n’y correspond pas :`;
  return [`${refusal}. ${expected}`, ...describeFirst(format, items)].join('\n');
}
