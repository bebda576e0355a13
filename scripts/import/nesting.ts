import { createScanner } from 'jsonc-parser';

/** Deepest nesting of lists and objects; the records of the model need fewer than ten levels. */
export const MAX_DEPTH = 64;

/**
 * Finds where JSON goes deeper than `MAX_DEPTH`, token by token, so that no depth can exhaust the call stack.
 * @returns the offset of the first bracket or brace that is too deep, or null.
 */
export function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return null;
}
