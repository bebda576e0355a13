/** Small words that lose their vowel before another: `l’eau`, `d’énergie`, `qu’elle`; in Occitan, `l’aiga`, `qu’ei`. */
const elisions: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu,
  oc: /(?<![\p{L}\p{N}])(?:[cdjlmnstv]|qu|entad?)['’](?=\p{L})/giu,
};

/**
 * What the index is asked for a visitor's words. The index already equates accents and, but in Occitan, word forms; here
 * the words of languages that elide lose their elided article and part at their apostrophes, and French ones take the
 * ligature of « œu », as the index does.
 * @param language the language of the page, as `<html lang>` says.
 */
export function toSearchTerm(query: string, language: string): string {
  const elision = elisions[language];
  if (!elision) return query;
  const words = query.replace(elision, '').replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ');
  return language === 'fr' ? words.replace(/oeu/gi, 'œu') : words;
}
