import { type Entry, type Locale, defaultLocale, pathOf, reservedSegments } from '@agenda21/content-types';
import { ContentError, nameOf } from './parse-entries.ts';

/** Names a document, whatever its language. */
export const documentKey = ({ model, documentId }: Pick<Entry, 'model' | 'documentId'>): string =>
  `${model} ${documentId}`;

type Versions = ReadonlyMap<string | null, Entry>;

const addressOf = (entry: Entry): string | null => {
  const path = pathOf(entry.model, entry.data);
  return path === null ? null : `${entry.locale} ${path}`;
};

function reservedFault(entry: Entry): string | null {
  const path = entry.model === 'page' ? pathOf(entry.model, entry.data) : null;
  return path !== null && reservedSegments.includes(path.replaceAll('/', ''))
    ? `${nameOf(entry)} : l’adresse ${path} est réservée au portail`
    : null;
}

/** The published entries by document, and who has which address. */
export class EntryStore {
  readonly #documents = new Map<string, Versions>();
  /** `fr /projets/haie/` → the entry there. */
  readonly #owners = new Map<string, Entry>();

  versionsOf(document: string): Versions | undefined {
    return this.#documents.get(document);
  }

  get documents(): Iterable<string> {
    return this.#documents.keys();
  }

  /** Entries that are not at an address of their own, all faults at once. */
  #findFaults(entries: readonly Entry[], replaced: ReadonlySet<Entry>): readonly string[] {
    const taken = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const address = addressOf(entry);
      if (address === null) return [];
      const settled = this.#owners.get(address);
      const owner = taken.get(address) ?? (settled && !replaced.has(settled) ? settled : undefined);
      taken.set(address, owner ?? entry);
      const path = address.slice(address.indexOf(' ') + 1);
      const fault = owner && `${nameOf(entry)} : l’adresse ${path} est déjà celle de ${nameOf(owner)}`;
      return [fault, reservedFault(entry)].filter((found) => found !== null && found !== undefined);
    });
  }

  /**
   * Puts entries in the place of others.
   * @returns the keys of the documents that any language may show differently now.
   * @throws ContentError when two entries want one address, or one that is reserved; nothing is changed then.
   */
  replace(replaced: readonly Entry[], entries: readonly Entry[]): ReadonlySet<string> {
    const faults = this.#findFaults(entries, new Set(replaced));
    if (faults.length > 0) throw new ContentError(faults);
    for (const entry of replaced) this.#remove(entry);
    for (const entry of entries) this.#add(entry);
    const changed = [...replaced, ...entries];
    return new Set([...changed.map(documentKey), ...changed.flatMap((entry) => this.#atSamePath(entry))]);
  }

  /** A French original gives way to a translation of another document that has the same path. */
  #atSamePath(entry: Entry): readonly string[] {
    const path = entry.locale === defaultLocale ? null : pathOf(entry.model, entry.data);
    const original = path === null ? undefined : this.#owners.get(`${defaultLocale} ${path}`);
    return original ? [documentKey(original)] : [];
  }

  #remove(entry: Entry): void {
    const key = documentKey(entry);
    const versions = new Map(this.#documents.get(key));
    versions.delete(entry.locale);
    if (versions.size > 0) this.#documents.set(key, versions);
    else this.#documents.delete(key);
    const address = addressOf(entry);
    if (address !== null) this.#owners.delete(address);
  }

  #add(entry: Entry): void {
    const key = documentKey(entry);
    this.#documents.set(key, new Map(this.#documents.get(key)).set(entry.locale, entry));
    const address = addressOf(entry);
    if (address !== null) this.#owners.set(address, entry);
  }

  #isTaken(path: string, locale: Locale): boolean {
    return this.#owners.has(`${locale} ${path}`) || this.#owners.has(`null ${path}`);
  }

  /** What a language shows of a document: its own version, else the French one unless its address is taken there. */
  choose(document: string, locale: Locale): Entry | null {
    const versions = this.#documents.get(document);
    const own = versions?.get(locale) ?? versions?.get(null);
    if (own || locale === defaultLocale) return own ?? null;
    const original = versions?.get(defaultLocale) ?? null;
    const path = original && pathOf(original.model, original.data);
    return path && this.#isTaken(path, locale) ? null : original;
  }
}
