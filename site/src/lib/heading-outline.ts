/** The headings of one text: their levels on the page, without a gap, and their anchors, each one once. */
export interface HeadingOutline {
  /** The level on the page of the next heading, from its depth in the text (1 to 6). */
  levelOf(depth: number): number;
  /** The identifier of the next heading, from its words. */
  anchorOf(words: string): string;
}

/** The words of a heading as the end of an address: `L’eau, au cœur` → `l-eau-au-coeur`. */
export function toAnchor(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Starts the outline of a text.
 * @param topLevel the level its highest headings take on the page.
 * @param prefix what its anchors start with, so that they meet no other identifier of the page.
 */
export function createHeadingOutline(topLevel: number, prefix: string): HeadingOutline {
  const open: number[] = [];
  const seen = new Map<string, number>();
  return {
    levelOf(depth) {
      while ((open.at(-1) ?? 0) >= depth) open.pop();
      open.push(depth);
      return Math.min(topLevel + open.length - 1, 6);
    },
    anchorOf(words) {
      const anchor = `${prefix}-${toAnchor(words)}`;
      const rank = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, rank);
      return rank === 1 ? anchor : `${anchor}-${rank}`;
    },
  };
}
