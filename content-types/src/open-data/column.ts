/** A column of a file of open data: what it is called, what it holds, what its cells may be. */

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

export interface Column {
  /** The name in the first line of the file: French, lower case, words joined by `_`. */
  readonly name: string;
  /** What a person reads, in French. */
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly isRequired: boolean;
  /** True when a cell holds several values, with a bar between. */
  readonly isMany: boolean;
  /**
   * The repeated group that values are a part of, one an item: a file of objects holds the group, under its name, with
   * each part under its own.
   */
  readonly group: { readonly name: string; readonly title: string; readonly part: string } | null;
  /** True when values are formatted text, in Markdown. */
  readonly isMarkdown: boolean;
  /** True when values are web addresses. */
  readonly isAddress: boolean;
  /** The closed list that values are of; null for any value. */
  readonly values: readonly string[] | null;
  /** What a whole value matches, as a regular expression; null for any. */
  readonly pattern: string | null;
  /** The longest text, in characters; null for any. */
  readonly maxLength: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

const plain = {
  type: 'string',
  isRequired: false,
  isMany: false,
  group: null,
  isMarkdown: false,
  isAddress: false,
  values: null,
  pattern: null,
  maxLength: null,
  minimum: null,
  maximum: null,
} as const;

/** Declares a column; what is left out is as for an optional text. */
export function defineColumn(said: Pick<Column, 'name' | 'title' | 'description'> & Partial<Column>): Column {
  return { ...plain, ...said };
}
