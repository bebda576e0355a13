/** An element that gives the index a filter or a fact, with its words: they are values, kept letter for letter. */
const indexFact = String.raw`<[^>]*\sdata-pagefind-(?:filter|meta)[^>]*>[^<]*`;
const tag = String.raw`<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
const apostrophe = String.raw`(?<=\p{L})(?:['’]|&#39;)(?=[\p{L}\p{N}]|<[a-z])`;
const parts = new RegExp(`(${indexFact}|${tag})|${apostrophe}`, 'gu');

/** Tells whether a page asks to be found. */
export function isIndexable(html: string): boolean {
  return html.includes('data-pagefind-body');
}

/**
 * The page as the index reads it: Pagefind takes `l’école` for one word, which `école` does not find, so a space parts
 * them. The search joins them again in what it shows.
 */
export function toIndexableHtml(html: string): string {
  return html.replace(parts, (_, kept: string | undefined) => kept ?? '’ ');
}
