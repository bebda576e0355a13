import {
  type Entry,
  type RawEntry,
  type SiteLocale,
  defaultLocale,
  isContentModelName,
  parseData,
  pathOf,
  reservedSegments,
  siteLocales,
} from '@agenda21/content-types';
import { typesetData } from './typeset-data.ts';

/** Raised when the published state cannot be shown: every fault is in the message, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `Le contenu publié comporte ${faults.length} défaut(s) :\n${faults.map((f) => `- ${f}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

const nameOf = (entry: Pick<RawEntry, 'model' | 'documentId' | 'locale'>) =>
  `${entry.model} ${entry.documentId}${entry.locale ? ` (${entry.locale})` : ''}`;

function parseEntry(raw: RawEntry, faults: string[]): Entry | null {
  if (!isContentModelName(raw.model)) {
    faults.push(`${nameOf(raw)} : ce modèle est inconnu`);
    return null;
  }
  const parsed = parseData(raw.model, raw.data);
  if (!parsed.ok) {
    faults.push(...parsed.problems.map(({ field, message }) => `${nameOf(raw)}, ${field} : ${message}`));
    return null;
  }
  const entry = { ...raw, model: raw.model, data: parsed.data };
  return typesetData(entry);
}

function addressFaults(entries: readonly Entry[]): string[] {
  const owners = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    const path = pathOf(entry.model, entry.data);
    if (path === null) continue;
    const address = `${entry.locale} ${path}`;
    const owner = owners.get(address);
    if (owner) faults.push(`${nameOf(entry)} : l’adresse ${path} est déjà celle de ${nameOf(owner)}`);
    else owners.set(address, entry);
    if (entry.model === 'page' && reservedSegments.includes(path.replaceAll('/', '')))
      faults.push(`${nameOf(entry)} : l’adresse ${path} est réservée au portail`);
  }
  return faults;
}

const isShown = (entry: RawEntry) =>
  entry.locale === null || (siteLocales as readonly string[]).includes(entry.locale);

/**
 * Checks every entry of a published state against its model, for the languages of the portal.
 * @throws ContentError with all the faults of all the entries.
 */
export function parseEntries(raws: readonly RawEntry[]): readonly Entry[] {
  const faults: string[] = [];
  const entries = raws.filter(isShown).flatMap((raw) => parseEntry(raw, faults) ?? []);
  faults.push(...addressFaults(entries));
  if (faults.length > 0) throw new ContentError(faults);
  return entries;
}

/** The language of an entry's words; what is the same in every language counts as French. */
export function wordsLocaleOf(entry: Entry): SiteLocale {
  return siteLocales.find((locale) => locale === entry.locale) ?? defaultLocale;
}
