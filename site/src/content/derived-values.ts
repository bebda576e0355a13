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
  /** True for a value that is not made again until it is read. */
  readonly isLate: boolean;
  /** `suspect`: what it is made from may have changed; `due`: it did, and the value is made again when it is read. */
  state: 'fresh' | 'suspect' | 'due';
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
   * @param isLate true for a value that takes long: a change does not make it again, it counts as changed.
   * @throws what `compute` throws.
   */
  read<T>(name: string, compute: () => T, isLate = false): T {
    const key = `=${name}`;
    noteRead(key);
    const known = this.#values.get(key);
    if (known) this.#settle(key, known);
    const settled = this.#values.get(key);
    const outcome = settled && settled.state !== 'due' ? settled.outcome : this.#make(key, compute, isLate);
    if ('error' in outcome) throw outcome.error;
    return outcome.value as T;
  }

  #make(key: string, compute: () => unknown, isLate: boolean): Outcome {
    const { value: outcome, reads } = collectReads(() => attempt(compute));
    this.#dependencies.note(key, reads);
    this.#values.set(key, { outcome, compute, reads, isLate, state: 'fresh' });
    return outcome;
  }

  /** Marks what is made, at whatever remove, from the touched keys. */
  #markStale(touched: ReadonlySet<string>): readonly string[] {
    const stale: string[] = [];
    for (let keys: ReadonlySet<string> = touched; keys.size > 0;) {
      const found = [...this.#dependencies.readersOf(keys)].filter(
        (key) => this.#values.get(key)?.state === 'fresh',
      );
      for (const key of found) {
        const derived = this.#values.get(key);
        if (derived) derived.state = 'suspect';
      }
      stale.push(...found);
      keys = new Set(found);
    }
    return stale;
  }

  /** Makes a value again when something that it is made from changed, from the first that it read to the last. */
  #settle(key: string, derived: Derived): void {
    if (derived.state !== 'suspect') return;
    derived.state = 'fresh';
    for (const read of derived.reads) {
      const source = this.#values.get(read);
      if (source) this.#settle(read, source);
      if (!this.#changed.has(read)) continue;
      if (derived.isLate) derived.state = 'due';
      const isSame =
        !derived.isLate && isDeepStrictEqual(derived.outcome, this.#make(key, derived.compute, false));
      if (!isSame) this.#changed.add(key);
      return;
    }
  }

  /**
   * Makes again what the touched keys concern; returns the keys of the values that came out different, and those of the
   * late ones, which are not made again. A value made from values that came out the same is not made again either.
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
