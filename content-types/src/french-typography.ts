const noBreakSpace = '\u00A0';

/**
 * Puts no-break spaces where French sets a space beside a sign or inside a number, so that no line begins or ends
 * with half of it. Addresses and times stay as they are.
 */
export function setInFrench(words: string): string {
  return words
    .replaceAll(/ (?=[:;?!»%€](?:\s|$|\p{P}))|(?<=«) /gu, noBreakSpace)
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, noBreakSpace);
}
