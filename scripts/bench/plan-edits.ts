/** Which documents editors change, measure by measure. */
import type { RawEntry } from '@agenda21/content-types';
import { makeMarker } from './generator/names.ts';
import type { Target } from './laboratory/editor.ts';
import { type Edit, listEditable, prepareCreation, prepareEdit } from './measures/edits.ts';

/** How many publications each measure makes. */
export const counts = { served: 40, created: 20, findable: 12, lots: 5, lot: 50 } as const;

export interface EditPlan {
  readonly served: readonly Edit[];
  readonly created: readonly Edit<Target>[];
  readonly findable: readonly Edit[];
  readonly lots: readonly (readonly Edit[])[];
}

const times = <T>(count: number, make: (rank: number) => T): T[] =>
  Array.from({ length: count }, (_, rank) => make(rank));

function pickAround<T>(list: readonly T[], rank: number): T {
  const item = list[rank % list.length];
  if (item === undefined) throw new RangeError('There is no document to edit.');
  return item;
}

/**
 * Chooses the documents: different ones within a measure, and from one measure to another as far as there are enough.
 * Every edit has a word of its own.
 */
export function planEdits(entries: readonly RawEntry[]): EditPlan {
  const editable = listEditable(entries);
  const practices = editable.filter(({ model }) => model === 'good-practice');
  let lastMarker = 0;
  const edit = (entry: RawEntry, isTitle: boolean) =>
    prepareEdit(entry, makeMarker((lastMarker += 1)), isTitle);
  return {
    served: times(counts.served, (rank) => edit(pickAround(editable, rank), rank % 2 === 0)),
    created: times(counts.created, (rank) =>
      prepareCreation(pickAround(editable, rank), makeMarker((lastMarker += 1))),
    ),
    findable: times(counts.findable, (rank) =>
      edit(pickAround(editable, counts.served + rank), rank % 2 === 0),
    ),
    lots: times(counts.lots, (lot) =>
      times(counts.lot, (rank) => edit(pickAround(practices, lot * counts.lot + rank), rank % 2 === 0)),
    ),
  };
}
