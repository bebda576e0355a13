import type { FormField } from '@agenda21/content-types';

export interface Cell {
  readonly name: string;
  readonly size: number;
}

/** Width of a form, in columns. */
const ROW_WIDTH = 12;

/** Puts fields in rows, in their order, as many a row as fit. */
export function toRows(fields: readonly FormField[]): Cell[][] {
  const rows: Cell[][] = [];
  let free = 0;
  for (const { name, size } of fields) {
    if (size > free) {
      rows.push([]);
      free = ROW_WIDTH;
    }
    rows.at(-1)?.push({ name, size });
    free -= size;
  }
  return rows;
}
