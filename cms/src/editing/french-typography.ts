const NO_BREAK_SPACE = '\u00A0';

/** Puts no-break spaces where French sets a space beside a sign, so that the sign never begins or ends a line alone. */
export function setInFrench(text: string): string {
  return text.replaceAll(/ (?=[:;?!»%€])/g, NO_BREAK_SPACE).replaceAll('« ', `«${NO_BREAK_SPACE}`);
}
