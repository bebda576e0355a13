/** Remembers what is read while a page is made, so that a change remakes the pages that read what it touches. */
import { AsyncLocalStorage } from 'node:async_hooks';

const reading = new AsyncLocalStorage<Set<string>>();

/** Says that what the key names was read, to whoever collects reads now. */
export function noteRead(key: string): void {
  reading.getStore()?.add(key);
}

/** Runs something and collects the keys of what it reads; when it answers a promise, until that is settled. */
export function collectReads<T>(run: () => T): { readonly value: T; readonly reads: ReadonlySet<string> } {
  const reads = new Set<string>();
  return { value: reading.run(reads, run), reads };
}
