import { toPlainWords } from './plain-words.ts';

/** A word as it is searched: one in the plural finds its singular too. */
const withoutPlural = (word: string) => word.replace(/(?<=\p{L}{3})[sx]$/u, '');

/**
 * Those of which a title has every word that is searched, whatever the case, the accents and the plurals: first those that
 * begin so, then in the order of the French alphabet.
 * @param titlesOf the titles that something is known by.
 */
export function searchTitles<T>(
  all: readonly T[],
  search: string,
  titlesOf: (one: T) => readonly [string, ...string[]],
): readonly T[] {
  const wanted = toPlainWords(search);
  const words = wanted.split(' ').map(withoutPlural);
  const compare = new Intl.Collator('fr').compare;
  return all
    .flatMap((one) => {
      const titles = titlesOf(one);
      const found = titles.map(toPlainWords).filter((plain) => words.every((word) => plain.includes(word)));
      const rank = found.some((plain) => plain.startsWith(wanted)) ? 0 : 1;
      return found.length > 0 ? [{ one, title: titles[0], rank }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank || compare(a.title, b.title))
    .map(({ one }) => one);
}
