const ellipsis = '…';

/** Those that typography sets so that no line breaks at them stay as they are. */
const breakingSpaces = /[^\S\u00a0\u202f]+/g;

/** The words of a Markdown text, without its marks. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~|]/g, '')
    .replace(breakingSpaces, ' ')
    .trim();
}

/**
 * The beginning of a text, for a card or a description: whole words, `limit` characters at most.
 * @param markdown plain or Markdown text.
 */
export function toExcerpt(markdown: string, limit: number): string {
  const words = withoutMarks(markdown);
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - ellipsis.length);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : cut.length).replace(/[\s,;:.–-]+$/u, '')}${ellipsis}`;
}
