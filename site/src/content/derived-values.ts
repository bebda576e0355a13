import { isDeepStrictEqual } from 'node:util';
import { Dependencies } from './dependencies.ts';
import { collectReads, noteRead } from './reads.ts';

interface Derived {
  value: unknown;
  readonly compute: () => unknown;
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
   */
  read<T>(name: string, compute: () => T): T {
    const key = `=${name}`;
    noteRead(key);
    const known = this.#values.get(key);
    if (known && !known.isStale) return known.value as T;
    const value = this.#compute(key, compute);
    this.#values.set(key, { value, compute, isStale: false });
    return value;
  }

  #compute<T>(key: string, compute: () => T): T {
    const { value, reads } = collectReads(compute);
    this.#dependencies.note(key, reads);
    return value;
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

  /** Makes again what the touched keys concern; returns the keys of the values that came out different. */
  refresh(touched: ReadonlySet<string>): readonly string[] {
    const stale = this.#markStale(touched);
    const before = new Map(stale.map((key) => [key, this.#values.get(key)?.value]));
    for (const key of stale) {
      const derived = this.#values.get(key);
      if (derived?.isStale) this.#remake(key, derived);
    }
    return stale.filter((key) => !isDeepStrictEqual(before.get(key), this.#values.get(key)?.value));
  }

  #remake(key: string, derived: Derived): void {
    derived.value = this.#compute(key, derived.compute);
    derived.isStale = false;
  }
}
