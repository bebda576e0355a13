/** The sets of data as the page, the package and the catalogue name them. */
import { type Locale, defaultLocale } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { stringsOf } from '../i18n/index.ts';
import { type DataFacts, dataFacts } from './data-files.ts';
import { type DataSet, dataSets } from './data-sets.ts';

export interface ToldSet {
  readonly set: DataSet;
  readonly title: string;
  readonly description: string;
  readonly facts: DataFacts;
}

/** What a set is called in a language. */
export function titleOfSet({ model, part }: DataSet, locale: Locale): string {
  const { kinds, openData } = stringsOf(locale);
  return part === 'records' ? kinds[model].many : openData.parts[part].title;
}

/** What a set is about, in a language. */
export function describeSet({ model, part }: DataSet, locale: Locale): string {
  const { kinds, openData } = stringsOf(locale);
  return part === 'records' ? openData.recordsOf(kinds[model].many) : openData.parts[part].description;
}

/** Every set, with what is told of its files. */
export function toldSets(content: Content, site: URL, locale: Locale = defaultLocale): readonly ToldSet[] {
  return dataSets.map((set) => ({
    set,
    title: titleOfSet(set, locale),
    description: describeSet(set, locale),
    facts: dataFacts(set, content, site),
  }));
}
