const noBreakSpace = '\u00A0';

/** Keeps French punctuation with its word: the spaces before `: ; ? ! »` and after `«` no longer break a line. */
export function typeset(text: string): string {
  return text.replaceAll(/ (?=[:;?!»](\s|$|\p{P}))|(?<=«) /gu, noBreakSpace);
}
