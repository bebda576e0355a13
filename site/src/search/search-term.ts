/** Small French words that lose their vowel before another: `l’eau`, `d’énergie`, `qu’elle`. */
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu;

/**
 * What the index is asked for a visitor's words. The index already equates accents and word forms; here French words
 * lose their elided article, so that `l’eau` finds `eau`, and take the ligature that pages are set with.
 * @param language the language of the page, as `<html lang>` says.
 */
export function toSearchTerm(query: string, language: string): string {
  if (language !== 'fr') return query;
  return query.replace(elision, '').replace(/oeu/gi, 'œu');
}
