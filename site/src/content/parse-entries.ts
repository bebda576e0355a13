import {
  type Entry,
  type RawEntry,
  type Locale,
  defaultLocale,
  isContentModelName,
  isLocale,
  parseData,
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

/** Names an entry for people. */
export const nameOf = (entry: Pick<RawEntry, 'model' | 'documentId' | 'locale'>) =>
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

const isShown = ({ locale }: RawEntry) => locale === null || isLocale(locale);

/**
 * Checks entries against their models, whichever languages the portal is served in.
 * @throws ContentError with all the faults of all the entries.
 */
export function parseEntries(raws: readonly RawEntry[]): readonly Entry[] {
  const faults: string[] = [];
  const entries = raws.filter(isShown).flatMap((raw) => parseEntry(raw, faults) ?? []);
  if (faults.length > 0) throw new ContentError(faults);
  return entries;
}

/** The language of an entry's words; what is the same in every language counts as French. */
export function wordsLocaleOf(entry: Entry): Locale {
  return entry.locale !== null && isLocale(entry.locale) ? entry.locale : defaultLocale;
}
