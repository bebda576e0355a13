import { type ContentModelName, type Field, type Model, contentModels } from '@agenda21/content-types';
import type { Holdings } from './holdings.ts';

/**
 * A link to a document that the import itself creates: it has no identifier yet.
 * The mark cannot begin an identifier of Strapi's.
 */
const PENDING_MARK = '+';

/** How a document of the request is called until it has an identifier. */
export const pendingId = (model: string, key: string) => `${PENDING_MARK}${model}/${key}`;

export const isPending = (id: unknown) => typeof id === 'string' && id.startsWith(PENDING_MARK);

export interface LinkResolver {
  readonly holdings: Holdings;
  /** What the request creates, by `pendingId`. */
  readonly pending: ReadonlySet<string>;
}

function resolveKey(resolver: LinkResolver, to: ContentModelName, key: unknown, problems: string[]): unknown {
  const model: Model = contentModels[to];
  if (typeof key !== 'string') {
    problems.push(`un lien nomme la clé d’un contenu (${model.label.many})`);
    return key;
  }
  const known = resolver.holdings.documentIdOf(to, key);
  if (known) return known;
  if (!resolver.pending.has(pendingId(to, key))) {
    problems.push(`« ${key} » n’existe pas parmi les ${model.label.many}`);
  }
  return pendingId(to, key);
}

/**
 * Replaces the keys of a field by identifiers of documents.
 * @returns the value, and what is wrong with it in French.
 */
export function resolveLinks(
  resolver: LinkResolver,
  field: Extract<Field, { kind: 'relation' | 'relations' }>,
  value: unknown,
): { value: unknown; problems: readonly string[] } {
  const to = field.to as ContentModelName;
  const problems: string[] = [];
  const resolve = (key: unknown) => resolveKey(resolver, to, key, problems);
  if (Array.isArray(value)) return { value: value.map(resolve), problems };
  return { value: value === null ? null : resolve(value), problems };
}
