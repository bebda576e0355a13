import type { Column } from './column.ts';

/** What a record says besides its fields. */
export type RecordFact = 'id' | 'language' | 'page' | 'publishedAt' | 'latitude' | 'longitude' | 'positionOf';

/** Where the values of a column are in a record. */
export type ColumnSource =
  | { readonly from: 'record'; readonly fact: RecordFact }
  | { readonly from: 'field'; readonly field: string }
  /** The titles, or the identifiers, of the documents that a field links to. */
  | { readonly from: 'titles' | 'identifiers'; readonly field: string; readonly to: string }
  /** A part of each item of a group. */
  | { readonly from: 'group'; readonly field: string; readonly part: string };

export interface ModelColumn extends Column {
  readonly source: ColumnSource;
}

/** A column, with where its values are. */
export const withSource = (column: Column, source: ColumnSource): ModelColumn => ({ ...column, source });
