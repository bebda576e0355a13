/** An element that gives the index a filter or a fact, with its words: they are values, kept letter for letter. */
const indexFact = String.raw`<[^>]*\sdata-pagefind-(?:filter|meta)[^>]*>[^<]*`;
const attributes = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*`;
const tag = `<${attributes}>`;
const apostrophe = String.raw`(?<=\p{L})(?:['’]|&#39;)(?=[\p{L}\p{N}]|<[a-z])`;
const parts = new RegExp(`(${indexFact}|${tag})|${apostrophe}`, 'gu');

const indexedBody = new RegExp(String.raw`<main${attributes}\sdata-pagefind-body[^]*</main>`);
const pageLanguage = /<html[^>]*\slang="([^"]+)"/;

/**
 * The page as the search index reads it: its language and its main part, so that a new footer changes no page of the
 * index. Pagefind takes `l’école` for one word, which `école` does not find, so a space parts them; the search joins
 * them again in what it shows.
 * @returns null for a page that does not ask to be found.
 */
export function toIndexableHtml(html: string): string | null {
  const [body] = indexedBody.exec(html) ?? [];
  const [, language] = pageLanguage.exec(html) ?? [];
  if (!body || !language) return null;
  const words = body.replace(parts, (_, kept: string | undefined) => kept ?? '’ ');
  return `<html lang="${language}"><body>${words}</body></html>`;
}

/** The language of a page that `toIndexableHtml` made. */
export function indexableLanguage(indexable: string): string {
  return pageLanguage.exec(indexable)?.[1] ?? '';
}
