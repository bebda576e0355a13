import type { JsonItem } from '../parse-json.ts';
import type { Located, Refusal } from '../problems.ts';

/** The content of a file: its text, and the elements of its list when it is JSON. */
export interface Source {
  readonly text: string;
  readonly items: readonly JsonItem[] | null;
}

/** What a file asks for. */
export interface Reading {
  readonly located: readonly Located[];
  readonly refused: readonly Refusal[];
  /** What was deliberately left out, in French. */
  readonly notes: readonly string[];
}

/** A form of file this tool reads. */
export interface Format {
  /** In French, after « Format : ». */
  readonly name: string;
  /** The keys of an element of its list; none for a form that is text. */
  readonly keys: readonly string[];
  recognises(source: Source): boolean;
  read(source: Source): Reading;
}
