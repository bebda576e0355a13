import type { Locale } from '@agenda21/content-types';

const noBreak = '\u00a0';
const thinNoBreak = '\u202f';
/** A whole run of spaces, entered at its first one: long runs stay cheap. */
const spaces = '(?<![ \\u00a0\\u202f])[ \\u00a0\\u202f]+';

/** Facts on one line: the point between two of them may end a line, never begin one. What is empty is left out. */
export const joinFacts = (facts: readonly (string | false | null | undefined)[]): string =>
  facts.filter(Boolean).join(`${noBreak}· `);

type Rule = readonly [RegExp, string];

const apostrophe: Rule = [/(?<=\p{L})'(?=\p{L})/gu, '’'];
const ellipsis: Rule = [/\.\.\./g, '…'];
const thousands: Rule = [/(?<=\b\d{1,3})[ \u00a0\u202f](?=\d{3}\b)/g, thinNoBreak];
const beforeUnit: Rule = [new RegExp(`(?<=\\d)${spaces}(?=[%€])`, 'g'), noBreak];
const afterNumberSign: Rule = [new RegExp(`(?<=\\b[nN]°)${spaces}(?=\\d)`, 'g'), noBreak];

const frenchRules: readonly Rule[] = [
  apostrophe,
  ellipsis,
  [/oeu/g, 'œu'],
  [/Oeu/g, 'Œu'],
  [/«[ \u00a0\u202f]*/g, `«${noBreak}`],
  [new RegExp(`${spaces}(?=»)`, 'g'), ''],
  [/»/g, `${noBreak}»`],
  [new RegExp(`${spaces}(?=[;!?](?:[\\s;!?»)]|$))`, 'g'), thinNoBreak],
  [new RegExp(`${spaces}(?=:(?:\\s|$))`, 'g'), noBreak],
  thousands,
  beforeUnit,
  afterNumberSign,
];

const rulesOf: Readonly<Record<Locale, readonly Rule[]>> = {
  fr: frenchRules,
  es: [ellipsis, beforeUnit],
  // The sign comes first: « % 42 ».
  eu: [ellipsis, [new RegExp(`(?<=%)${spaces}(?=\\d)`, 'g'), noBreak], beforeUnit],
  oc: [apostrophe, ellipsis, thousands, beforeUnit, afterNumberSign],
  en: [apostrophe, ellipsis],
};

/**
 * Sets words as the printers of their language do: the spaces that must not break, the apostrophe and the ellipsis, and in
 * French alone the spaces before high punctuation and the ligature of « œu ». It never adds a space before a colon, so
 * addresses and times stay as they are. Not for code, addresses or keys.
 */
export function typeset(words: string, locale: Locale): string {
  return rulesOf[locale].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), words);
}
