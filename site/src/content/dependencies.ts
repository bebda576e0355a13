/** Who reads what: from the keys that a change touches to the readers concerned. */
export class Dependencies {
  readonly #readersOf = new Map<string, Set<string>>();
  /** The sets of `#readersOf` that a reader is in. */
  readonly #places = new Map<string, readonly Set<string>[]>();

  /** Replaces what is known of a reader. */
  note(reader: string, keys: Iterable<string>): void {
    this.forget(reader);
    const places: Set<string>[] = [];
    for (const key of keys) {
      const readers = this.#readersOf.get(key) ?? new Set();
      this.#readersOf.set(key, readers.add(reader));
      places.push(readers);
    }
    this.#places.set(reader, places);
  }

  forget(reader: string): void {
    for (const readers of this.#places.get(reader) ?? []) readers.delete(reader);
    this.#places.delete(reader);
  }

  /** Every reader of one of the keys. */
  readersOf(keys: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const key of keys) for (const reader of this.#readersOf.get(key) ?? []) found.add(reader);
    return found;
  }
}
