/** What the steps of an import say to each other about places and refusals. All words are French. */
import type { ImportRecord } from '@agenda21/content-types';

/** A record, and the line of the file it comes from. */
export interface Located {
  readonly record: ImportRecord;
  readonly line: number;
}

/** Why something of the file is not imported. */
export interface Refusal {
  readonly line: number;
  /** What is refused, as its reader knows it: « action 5.1.1 ». */
  readonly subject: string;
  readonly problems: readonly string[];
}

/** Raised when nothing of the file can be imported: its message says why and what to do. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
}
