/** Longest slug, in characters. */
const MAX_LENGTH = 80;

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.lastIndexOf('-', length);
  return words.slice(0, end > 0 ? end : length);
}

/**
 * The readable end of an address made from a title: no accent, no punctuation, 80 characters at most, whole words.
 * @param code what tells it apart from another with the same title; it ends the slug.
 */
export function slugOf(title: string, code = ''): string {
  const end = code && `-${toWords(code)}`;
  return `${cut(toWords(title), MAX_LENGTH - end.length)}${end}`;
}
