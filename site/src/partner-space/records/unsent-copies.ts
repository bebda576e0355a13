import type { SpaceRecordSummary } from '@agenda21/content-types/partner-space';
import { type TextStorage, listCopies, openCopies } from './local-copies.ts';
import { type NewPlace, placeOfName } from './place.ts';

/** What was started on a device and never reached the space. */
export interface Unstarted {
  readonly place: NewPlace;
  readonly title: string;
}

/** What a device keeps that the space has not. */
export interface UnsentCopies {
  /** Records of the space in which something that was typed is not saved: their identifiers. */
  readonly unsent: ReadonlySet<string>;
  readonly unstarted: readonly Unstarted[];
}

/**
 * Looks up what the device keeps of a member's texts. A record that was started, though its start was never answered, is
 * known by its key: what was typed in it goes under its name.
 */
export function findUnsent(
  storage: TextStorage,
  member: string,
  records: readonly Pick<SpaceRecordSummary, 'id' | 'startKey' | 'mayWrite'>[],
): UnsentCopies {
  const unstarted: Unstarted[] = [];
  for (const name of listCopies(storage, member)) {
    const place = placeOfName(name);
    if (!place) continue;
    const copies = openCopies(storage, member, name);
    const started = records.find(({ startKey }) => startKey === place.key);
    if (started) copies.rename(started.id);
    else unstarted.push({ place, title: copies.read()['title']?.is.trim() ?? '' });
  }
  const names = listCopies(storage, member);
  const unsent = records.filter(({ id, mayWrite }) => mayWrite && names.includes(id));
  return { unsent: new Set(unsent.map(({ id }) => id)), unstarted };
}
