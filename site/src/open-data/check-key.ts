import type { DataFault } from './data-fault.ts';

/** What of a Table Schema names a line. */
interface Keyed {
  readonly primaryKey?: readonly string[] | undefined;
}

/**
 * Finds the lines whose key is already that of another, from the first to the last line that it is given.
 * Source: `primaryKey` of Table Schema (specs.frictionlessdata.io/table-schema/#primary-key).
 */
export function createKeyCheck({ primaryKey = [] }: Keyed) {
  const seen = new Map<string, number>();
  return (valueOf: (name: string) => unknown, line: number): readonly DataFault[] => {
    if (primaryKey.length === 0) return [];
    const key = JSON.stringify(primaryKey.map(valueOf));
    const other = seen.get(key);
    seen.set(key, line);
    const reason = `la ligne ${other} a déjà cette clé`;
    return other === undefined ? [] : [{ line, column: primaryKey.join(', '), reason }];
  };
}
