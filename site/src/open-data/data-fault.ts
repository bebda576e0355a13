/** What is wrong with a file of data, and where. */
export interface DataFault {
  /** The line it begins at, from 1; in a file of objects, the rank of the object. */
  readonly line: number;
  /** Null when the whole line is at fault. */
  readonly column: string | null;
  /** In French. */
  readonly reason: string;
}

/** The most faults that a message tells. */
const MOST_TOLD = 20;

function describeFault(file: string, { line, column, reason }: DataFault): string {
  return `${file}, ligne ${line}${column === null ? '' : `, colonne « ${column} »`} : ${reason}`;
}

/** Raised when a file of data is not what its schema says: it is not given out. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(file: string, faults: readonly DataFault[]) {
    const told = faults.slice(0, MOST_TOLD).map((fault) => describeFault(file, fault));
    const more = faults.length > MOST_TOLD ? [`et ${faults.length - MOST_TOLD} autres défauts`] : [];
    super([...told, ...more].join('\n'));
  }
}
