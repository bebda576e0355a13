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

  /**
   * Makes again what the touched keys concern; returns the keys of the values that came out different, and those of the
   * late ones, which are not made again.
   */
  refresh(touched: ReadonlySet<string>): readonly string[] {
    const stale = this.#markStale(touched);
    const before = new Map(stale.map((key) => [key, this.#values.get(key)?.outcome]));
    for (const key of stale) {
      const derived = this.#values.get(key);
      if (derived?.isStale && !derived.isLate) this.#make(key, derived.compute, false);
    }
    const isChanged = (key: string) => {
      const after = this.#values.get(key);
      return after?.isStale === true || !isDeepStrictEqual(before.get(key), after?.outcome);
    };
    return stale.filter(isChanged);
  }
}
