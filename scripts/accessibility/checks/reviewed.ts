/** What axe-core cannot decide, or takes for a fault: a person looked at it, and it is right. */
export interface Reviewed {
  /** The finding: its rule, its element, what axe says. */
  readonly pattern: RegExp;
  readonly reason: string;
}

export const reviewed: readonly Reviewed[] = [
  {
    pattern: /p-as-heading \.site-footer-name:/,
    reason: 'The name of the portal at the foot of the page signs it; it is the title of nothing.',
  },
  {
    pattern: /color-contrast tr:nth-child.*partially obscured by another element/,
    reason:
      'A cell that a narrow window scrolls out of sight, in a table that scrolls by itself; its colours are judged in the wide one.',
  },
  {
    pattern: /focus-order-semantics .*\.table-scroll/,
    reason:
      'A table that scrolls by itself takes the focus to be scrolled by keyboard; it is a named group, as regions would need names that differ.',
  },
  {
    pattern: /css-orientation-lock html: CSS Orientation lock cannot be determined/,
    reason: 'The message of a preview that is refused, which has no style at all.',
  },
];
