/** Which record a page of the space is about: in the fragment of its address, which browsers send to no server. */
import type { ReviewedModelName } from '@agenda21/content-types';
import { recordParam } from '@agenda21/content-types/partner-space';

/** A record that is there, or one that is started under a key. */
export type RecordPlace =
  { readonly id: string } | { readonly id: null; readonly model: ReviewedModelName; readonly key: string };

const models: readonly ReviewedModelName[] = ['project', 'good-practice'];

/** Writes a place as a fragment. */
export const toFragment = (place: RecordPlace): string =>
  place.id === null ? `#nouveau=${place.model}&cle=${place.key}` : `#${recordParam}=${place.id}`;

/** Reads a place from a fragment; null when it names none. @param makeKey for a record that has no key yet. */
export function readPlace(fragment: string, makeKey: () => string): RecordPlace | null {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const id = words.get(recordParam);
  if (id !== null) return /^[a-z0-9]+$/.test(id) ? { id } : null;
  const model = models.find((name) => name === words.get('nouveau'));
  return model ? { id: null, model, key: words.get('cle') ?? makeKey() } : null;
}

/** The name under which the device keeps what is typed at a place. */
export const nameOfPlace = (place: RecordPlace): string => place.id ?? `nouveau-${place.model}-${place.key}`;

/** The place of a record that was never saved, by the name of its copy; null for the others. */
export function placeOfName(name: string): Extract<RecordPlace, { id: null }> | null {
  const model = models.find((one) => name.startsWith(`nouveau-${one}-`));
  return model ? { id: null, model, key: name.slice(`nouveau-${model}-`.length) } : null;
}
