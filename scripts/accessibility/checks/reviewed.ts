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
    pattern: /color-contrast (tr:nth-child|th\[scope="col"\]).*partially obscured by another element/,
    reason:
      'A cell that a narrow window scrolls out of sight, in a table that scrolls by itself; its colours are judged in the wide one.',
  },
  {
    pattern: /focus-order-semantics .*\.table-scroll/,
    reason:
      'A table that scrolls by itself takes the focus to be scrolled by keyboard; it is a named group, as regions would need names that differ.',
  },
  {
    pattern: /\/indicat.* color-contrast (text|\.chart-).*(contains an image node|too short to determine)/,
    reason:
      'The words of a chart, which is a drawing: they are of the ink of the page, on its ground, as contrast.test.ts judges.',
  },
  {
    pattern: /\/carte\/ .*color-contrast .*: Element content is too short/,
    reason:
      'The number in a point of the map: the colours of each kind and of its ink are judged by contrast.test.ts.',
  },
  {
    pattern: /\/carte\/ \(narrow\): the two do not show the same words/,
    reason: 'A wider map gathers fewer points; the list beside it is the same in both.',
  },
  {
    pattern: /p-as-heading \.service-access > p:nth-child/,
    reason: 'The link that opens a service, drawn as a button.',
  },
  {
    pattern: /<div form-summary> Votre message n’est pas parti/,
    reason: 'What was refused takes the focus when a form is shown again to who has no script.',
  },
  {
    pattern: /\/espace-partenaires\/.*: location\.assign\($/,
    reason:
      'Who sends the form that an e-mail opened is taken to the space; nothing leaves a page by itself.',
  },
];

/** Faults of Strapi around our parts, that we cannot mend from there. The guide of operators tells them. */
export const strapiFaults: readonly Reviewed[] = [
  {
    pattern: /aria-valid-attr-value aside.*aria-labelledby="additional-information"/,
    reason: 'The panels of the edit view are named by an identifier that Strapi gives to nothing.',
  },
  {
    pattern: /aria-valid-attr-value .*aria-haspopup: aria-controls="radix-/,
    reason: 'A button names the dialog or the list it opens, which is in the page only while it is open.',
  },
  {
    pattern: /landmark-(main-is-top-level|no-duplicate-main) .*global::(publishing|audience|reviews)/,
    reason: 'Strapi puts each block of the home page in a main zone of its own.',
  },
  {
    pattern: /color-contrast #global.*(publishing|audience|reviews):/,
    reason: 'The title of a block of the home page is of a grey that is too light, in the light scheme.',
  },
];
