import type { Locale } from '@agenda21/content-types';

const noBreak = '\u00a0';
const thinNoBreak = '\u202f';
/** A whole run of spaces, entered at its first one: long runs stay cheap. */
const spaces = '(?<![ \\u00a0\\u202f])[ \\u00a0\\u202f]+';

const frenchRules: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
  [/\.\.\./g, '…'],
  [/oeu/g, 'œu'],
  [/Oeu/g, 'Œu'],
  [/«[ \u00a0\u202f]*/g, `«${noBreak}`],
  [new RegExp(`${spaces}(?=»)`, 'g'), ''],
  [/»/g, `${noBreak}»`],
  [new RegExp(`${spaces}(?=[;!?](?:[\\s;!?»)]|$))`, 'g'), thinNoBreak],
  [new RegExp(`${spaces}(?=:(?:\\s|$))`, 'g'), noBreak],
  [/(?<=\b\d{1,3})[ \u00a0\u202f](?=\d{3}\b)/g, thinNoBreak],
  [new RegExp(`(?<=\\d)${spaces}(?=[%€])`, 'g'), noBreak],
  [new RegExp(`(?<=\\b[nN]°)${spaces}(?=\\d)`, 'g'), noBreak],
];

/**
 * Sets words as the printers of their language do: in French, the spaces that must not break, the apostrophe, the
 * ellipsis and the ligature of « œu ». It never adds a space before a colon, so addresses and times stay as they are.
 * Not for code, addresses or keys.
 */
export function typeset(words: string, locale: Locale): string {
  if (locale !== 'fr') return words;
  return frenchRules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), words);
}
