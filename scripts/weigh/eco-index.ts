/**
 * EcoIndex: how a page ranks among those of the web, from its elements, its requests and its weight. The formula and the
 * quantiles are those that the EcoIndex collective publishes (ecoindex.fr); the code is ours. Pure.
 */

/** What EcoIndex looks at. */
export interface PageSize {
  /** Elements of the document, those inside drawings (`svg`) aside. */
  readonly elements: number;
  readonly requests: number;
  /** Kilobytes transferred, a thousand bytes each. */
  readonly kilobytes: number;
}

export const grades = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type Grade = (typeof grades)[number];

/** Twenty steps of the pages of the web, from the lightest to the heaviest. */
const quantiles = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
    594_601,
  ],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ],
} as const satisfies Record<keyof PageSize, readonly number[]>;

/** How much each counts. */
const weights = { elements: 3, requests: 2, kilobytes: 1 } as const;

/** A page has a grade when its score is above this; the last grade has none. */
const floors = { A: 80, B: 70, C: 55, D: 40, E: 25, F: 10 } as const;

/** Where a value stands among quantiles, from 0 to their count, by linear interpolation. */
function rankOf(value: number, steps: readonly number[]): number {
  const above = steps.findIndex((step) => value < step);
  if (above === -1) return steps.length - 1;
  const [low = 0, high = 0] = steps.slice(above - 1, above + 1);
  return above - 1 + (value - low) / (high - low);
}

/** The score of a page, a whole number from 0 to 100. */
export function ecoIndexOf(size: PageSize): number {
  const names = ['elements', 'requests', 'kilobytes'] as const;
  const sum = names.reduce((total, name) => total + weights[name] * rankOf(size[name], quantiles[name]), 0);
  return Math.round(100 - (5 * sum) / 6);
}

/** The grade of a score. */
export function gradeOf(score: number): Grade {
  return grades.find((grade) => grade !== 'G' && score > floors[grade]) ?? 'G';
}
