/** Linked data as pages carry it: JSON-LD in the vocabulary of schema.org. Pure. */

/** A value of a property; what is null, empty or an empty list is not written. */
export type JsonLdValue = string | number | boolean | null | JsonLdNode | readonly JsonLdValue[];

/** A thing that is described: its `@type`, and its properties by their names at schema.org. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: JsonLdValue;
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A list of one is that one: JSON-LD reads both alike. */
const unwrap = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;

const lighten = (_: string, value: unknown): unknown => (isEmpty(value) ? undefined : unwrap(value));

/**
 * Writes nodes for the inside of a `<script type="application/ld+json">`. No text can end that element: its `<` are written
 * as JSON escapes.
 */
export function writeJsonLd(nodes: readonly JsonLdNode[]): string {
  const [only] = nodes;
  const described = nodes.length === 1 ? only : { '@graph': nodes };
  const json = JSON.stringify({ '@context': 'https://schema.org', ...described }, lighten);
  return json.replaceAll('<', '\\u003c');
}
