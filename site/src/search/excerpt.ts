/** A piece of an excerpt: words, found ones or those around. */
export interface ExcerptPart {
  readonly words: string;
  readonly isMatch: boolean;
}

const unescape = (words: string) => words.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Joins what the index parts to find both words: `l’ école`. */
export function joinElisions(words: string): string {
  return words.replace(/(?<=\p{L}’(?:<\/mark>)?) (?=(?:<mark>)?[\p{L}\p{N}])/gu, '');
}

/**
 * Cuts an excerpt of Pagefind, a text in which `<mark>` surrounds what was found, into words to be put in nodes.
 * Nothing else is read as markup.
 */
export function toParts(excerpt: string): readonly ExcerptPart[] {
  return joinElisions(excerpt)
    .split(/<mark>(.*?)<\/mark>/s)
    .map((words, rank) => ({ words: unescape(words), isMatch: rank % 2 === 1 }))
    .filter((part) => part.words !== '');
}
