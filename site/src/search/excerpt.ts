/** A piece of an excerpt: words, found ones or those around. */
export interface ExcerptPart {
  readonly words: string;
  readonly isMatch: boolean;
}

const unescape = (words: string) => words.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Cuts an excerpt of Pagefind, a text in which `<mark>` surrounds what was found, into words to be put in nodes.
 * Nothing else is read as markup.
 */
export function toParts(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((words, rank) => ({ words: unescape(words), isMatch: rank % 2 === 1 }))
    .filter((part) => part.words !== '');
}
