/** What must be undone at the end, whatever the end: programs to stop, folders to remove. */

export interface Closers {
  /** Adds something to undo; the last one added is undone first. */
  add(close: () => Promise<unknown>): void;
  /** Undoes everything, once; what fails does not keep the rest from being undone. */
  closeAll(): Promise<void>;
}

/** Makes an empty list of things to undo. */
export function createClosers(): Closers {
  const pending: (() => Promise<unknown>)[] = [];
  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    for (let next = pending.pop(); next; next = pending.pop()) {
      await next().catch((error: unknown) => console.error(error));
    }
  }
  return {
    add: (undo) => pending.push(undo),
    closeAll: () => (closing = (closing ?? Promise.resolve()).then(close)),
  };
}
