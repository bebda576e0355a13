/** Small French words that lose their vowel before another: `l’eau`, `d’énergie`, `qu’elle`. */
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu;

/**
 * What the index is asked for a visitor's words. The index already equates accents and word forms; here French words
 * lose their elided article, part at their apostrophes and take the ligature of « œu », as the index does.
 * @param language the language of the page, as `<html lang>` says.
 */
export function toSearchTerm(query: string, language: string): string {
  if (language !== 'fr') return query;
  return query
    .replace(elision, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, ' ')
    .replace(/oeu/gi, 'œu');
}
