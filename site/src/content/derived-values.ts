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
  /** True for a value that is not made again until it is read. */
  readonly isLate: boolean;
  isStale: boolean;
}

/**
 * Values worked out from the content once and kept: whoever reads one depends on the value, not on all it is made from.
 * After a change, those made from what it touched are made again; the ones that come out the same touch nobody.
 */
export class DerivedValues {
  readonly #values = new Map<string, Derived>();
  readonly #dependencies = new Dependencies();

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
    const outcome = known && !known.isStale ? known.outcome : this.#make(key, compute, isLate);
    if ('error' in outcome) throw outcome.error;
    return outcome.value as T;
  }

  #make(key: string, compute: () => unknown, isLate: boolean): Outcome {
    const { value: outcome, reads } = collectReads(() => attempt(compute));
    this.#dependencies.note(key, reads);
    this.#values.set(key, { outcome, compute, isLate, isStale: false });
    return outcome;
  }

  /** Makes values again, but late ones; returns the keys of those that came out different, and of the late ones. */
  #makeAgain(keys: readonly string[]): readonly string[] {
    const known = keys.map((key) => this.#values.get(key));
    for (const derived of known) if (derived) derived.isStale = true;
    for (const key of keys) {
      const derived = this.#values.get(key);
      if (derived?.isStale && !derived.isLate) this.#make(key, derived.compute, false);
    }
    return keys.filter((key, rank) => this.#isOther(key, known[rank]?.outcome));
  }

  /** Tells whether a value is not what it was; one that waits to be made counts as another. */
  #isOther(key: string, before: Outcome | undefined): boolean {
    const now = this.#values.get(key);
    return now?.isStale === true || !isDeepStrictEqual(before, now?.outcome);
  }

  /**
   * Makes again what the touched keys concern, then what reads the values that came out different, and so on: a value that
   * stays as it was stops the change there, however many read it. One that was made before all it reads was settled is
   * made once more.
   * @returns the keys of the values that are not what they were, and those of the late ones, which are not made again.
   */
  refresh(touched: ReadonlySet<string>): readonly string[] {
    const before = new Map<string, Outcome | undefined>();
    for (let keys: Iterable<string> = touched; ;) {
      const readers = [...this.#dependencies.readersOf(keys)].filter(
        (key) => !this.#values.get(key)?.isStale,
      );
      if (readers.length === 0) break;
      for (const key of readers) if (!before.has(key)) before.set(key, this.#values.get(key)?.outcome);
      keys = this.#makeAgain(readers);
    }
    return [...before].filter(([key, outcome]) => this.#isOther(key, outcome)).map(([key]) => key);
  }
}
