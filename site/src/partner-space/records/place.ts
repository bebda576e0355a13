/** Which record a page of the space is about: in the fragment of its address, which browsers send to no server. */
import type { ReviewedModelName } from '@agenda21/content-types';
import { recordParam } from '@agenda21/content-types/partner-space';

/** A record that is started under a key. */
export interface NewPlace {
  readonly id: null;
  readonly model: ReviewedModelName;
  readonly key: string;
  /** The published record of this model that it takes up; none for the others. */
  readonly replicates?: string;
}

/** A record that is there, or one that is started. */
export type RecordPlace = { readonly id: string } | NewPlace;

const models: readonly ReviewedModelName[] = ['project', 'good-practice'];

const read = (fragment: string) => new URLSearchParams(fragment.replace(/^#/, ''));

/** The fragment that starts a record which takes up a published one of its model. @param original its identifier. */
export const fragmentToReplicate = (model: ReviewedModelName, original: string): string =>
  `#nouveau=${model}&reprend=${original}`;

function toWhole(place: RecordPlace): string {
  if (place.id !== null) return `#${recordParam}=${place.id}`;
  const { model, key, replicates } = place;
  return `${replicates ? fragmentToReplicate(model, replicates) : `#nouveau=${model}`}&cle=${key}`;
}

/** Writes a place as a fragment. @param part the part of its form that is shown; null for the first one. */
export const toFragment = (place: RecordPlace, part: string | null = null): string =>
  part === null ? toWhole(place) : `${toWhole(place)}&partie=${part}`;

/** The part of the form that a fragment names; null when it names none. */
export const readPart = (fragment: string): string | null => read(fragment).get('partie');

/** Writes the fragment that leads to the page of a draft, as it will look. */
export const toPreviewFragment = (id: string): string => `${toFragment({ id })}&apercu=1`;

/** Tells whether a fragment leads to the page of a draft. */
export const asksPreview = (fragment: string): boolean => read(fragment).has('apercu');

const isDocumentId = (words: string) => /^[a-z0-9]+$/.test(words);

function toNewPlace(model: ReviewedModelName, key: string, replicates: string | null | undefined): NewPlace {
  return { id: null, model, key, ...(replicates && isDocumentId(replicates) ? { replicates } : {}) };
}

/** Reads a place from a fragment; null when it names none. @param makeKey for a record that has no key yet. */
export function readPlace(fragment: string, makeKey: () => string): RecordPlace | null {
  const words = read(fragment);
  const id = words.get(recordParam);
  if (id !== null) return isDocumentId(id) ? { id } : null;
  const model = models.find((name) => name === words.get('nouveau'));
  return model ? toNewPlace(model, words.get('cle') ?? makeKey(), words.get('reprend')) : null;
}

/** The name under which the device keeps what is typed at a place. */
export function nameOfPlace(place: RecordPlace): string {
  if (place.id !== null) return place.id;
  const { model, key, replicates } = place;
  return `nouveau-${model}-${key}${replicates ? `~${replicates}` : ''}`;
}

/** The place of a record that was never saved, by the name of its copy; null for the others. */
export function placeOfName(name: string): NewPlace | null {
  const model = models.find((one) => name.startsWith(`nouveau-${one}-`));
  if (!model) return null;
  const [key = '', replicates] = name.slice(`nouveau-${model}-`.length).split('~');
  return toNewPlace(model, key, replicates);
}
