import { isDeepStrictEqual } from 'node:util';
import { Dependencies } from './dependencies.ts';
import { collectReads, noteRead } from './reads.ts';

/** A value, or why it cannot be made. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

function attempt(compute: () => unknown): Outcome {
  try {
    return { value: compute() };
  } catch (error) {
    return { error };
  }
}

interface Derived {
  readonly outcome: Outcome;
  readonly compute: () => unknown;
  /** In the order they were read. */
  readonly reads: ReadonlySet<string>;
  /** What it is made from may have changed. */
  isStale: boolean;
}

/**
 * Values worked out from the content once and kept: whoever reads one depends on the value, not on all it is made from.
 * After a change, those made from what it touched are made again; the ones that come out the same touch nobody, not even
 * the values made from them.
 */
export class DerivedValues {
  readonly #values = new Map<string, Derived>();
  readonly #dependencies = new Dependencies();
  /** What answers otherwise since the change that is being followed. */
  #changed: Set<string> = new Set();

  /**
   * The value of that name.
   * @param compute reads the content through its methods and nothing else that may change.
   * @throws what `compute` throws.
   */
  read<T>(name: string, compute: () => T): T {
    const key = `=${name}`;
    noteRead(key);
    const known = this.#values.get(key);
    if (known) this.#settle(key, known);
    const outcome = this.#values.get(key)?.outcome ?? this.#make(key, compute);
    if ('error' in outcome) throw outcome.error;
    return outcome.value as T;
  }

  #make(key: string, compute: () => unknown): Outcome {
    const { value: outcome, reads } = collectReads(() => attempt(compute));
    this.#dependencies.note(key, reads);
    this.#values.set(key, { outcome, compute, reads, isStale: false });
    return outcome;
  }

  /** Marks what is made, at whatever remove, from the touched keys. */
  #markStale(touched: ReadonlySet<string>): readonly string[] {
    const stale: string[] = [];
    for (let keys: ReadonlySet<string> = touched; keys.size > 0;) {
      const found = [...this.#dependencies.readersOf(keys)].filter((key) => !this.#values.get(key)?.isStale);
      for (const key of found) {
        const derived = this.#values.get(key);
        if (derived) derived.isStale = true;
      }
      stale.push(...found);
      keys = new Set(found);
    }
    return stale;
  }

  /** Makes a value again when something that it is made from changed, from the first that it read to the last. */
  #settle(key: string, derived: Derived): void {
    if (!derived.isStale) return;
    derived.isStale = false;
    for (const read of derived.reads) {
      const source = this.#values.get(read);
      if (source) this.#settle(read, source);
      if (!this.#changed.has(read)) continue;
      if (!isDeepStrictEqual(derived.outcome, this.#make(key, derived.compute))) this.#changed.add(key);
      return;
    }
  }

  /**
   * Makes again what the touched keys concern; returns the keys of the values that came out different. A value made from
   * values that came out the same is not made again.
   */
  refresh(touched: ReadonlySet<string>): readonly string[] {
    const stale = this.#markStale(touched);
    this.#changed = new Set(touched);
    for (const key of stale) {
      const derived = this.#values.get(key);
      if (derived) this.#settle(key, derived);
    }
    const different = stale.filter((key) => this.#changed.has(key));
    this.#changed = new Set();
    return different;
  }
}
