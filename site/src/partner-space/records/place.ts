/** Which record a page of the space is about: in the fragment of its address, which browsers send to no server. */
import type { ReviewedModelName } from '@agenda21/content-types';

/** A record that is there, or one that is started under a key. */
export type RecordPlace =
  { readonly id: string } | { readonly id: null; readonly model: ReviewedModelName; readonly key: string };

const models: readonly ReviewedModelName[] = ['project', 'good-practice'];

const read = (fragment: string) => new URLSearchParams(fragment.replace(/^#/, ''));

/** Writes a place as a fragment. @param part the part of its form that is shown; null for the first one. */
export function toFragment(place: RecordPlace, part: string | null = null): string {
  const of = place.id === null ? `#nouveau=${place.model}&cle=${place.key}` : `#fiche=${place.id}`;
  return part === null ? of : `${of}&partie=${part}`;
}

/** The part of the form that a fragment names; null when it names none. */
export const readPart = (fragment: string): string | null => read(fragment).get('partie');

/** Writes the fragment that leads to the page of a draft, as it will look. */
export const toPreviewFragment = (id: string): string => `${toFragment({ id })}&apercu=1`;

/** Tells whether a fragment leads to the page of a draft. */
export const asksPreview = (fragment: string): boolean => read(fragment).has('apercu');

/** Reads a place from a fragment; null when it names none. @param makeKey for a record that has no key yet. */
export function readPlace(fragment: string, makeKey: () => string): RecordPlace | null {
  const words = read(fragment);
  const id = words.get('fiche');
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
