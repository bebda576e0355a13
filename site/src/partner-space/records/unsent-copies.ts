import type { SpaceRecordSummary } from '@agenda21/content-types/partner-space';
import { type LocalCopies, type TextStorage, listCopies, openCopies } from './local-copies.ts';
import { type NewPlace, placeOfName } from './place.ts';

/** What was started on a device and never reached the space. */
export interface Unstarted {
  readonly place: NewPlace;
  readonly title: string;
}

/** What a device keeps that the space has not. */
export interface UnsentCopies {
  /** By their identifiers, records of the space in which something that was typed is not saved, each with the title that was. */
  readonly unsent: ReadonlyMap<string, string | null>;
  readonly unstarted: readonly Unstarted[];
}

const titleIn = (copies: LocalCopies) => copies.read()['title']?.is.trim();

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
    else unstarted.push({ place, title: titleIn(copies) ?? '' });
  }
  const names = listCopies(storage, member);
  const unsent = records
    .filter(({ id, mayWrite }) => mayWrite && names.includes(id))
    .map(({ id }) => [id, titleIn(openCopies(storage, member, id)) ?? null] as const);
  return { unsent: new Map(unsent), unstarted };
}
