/** The beginning of an HTML element, comment or declaration; « < 150 » and `<https://…>` are not. */
const tag = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>]|$)|!|\?)[^>\n]{0,40}>?/gi;

/** The HTML tags of a value, however deep, each with the field it is in. */
export function findTags(value: unknown, field = ''): readonly { field: string; tag: string }[] {
  if (typeof value === 'string') return [...value.matchAll(tag)].map(([found]) => ({ field, tag: found }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = Array.isArray(value) ? `n° ${Number(name) + 1}` : name;
    return findTags(inner, field ? `${field}, ${place}` : place);
  });
}
