/** What `npm test` runs, in order: the cheapest first, so that a mistake is told early. */

export interface Stage {
  readonly name: string;
  /** The script of package.json that does it. */
  readonly script: string;
  /** True when Vitest runs it, and counts its tests. */
  readonly isVitest: boolean;
}

const check = (name: string): Stage => ({ name, script: name, isVitest: false });
const tests = (name: string): Stage => ({ name, script: `test:${name}`, isVitest: true });

export const stages: readonly Stage[] = [
  check('format'),
  check('lint'),
  check('types'),
  tests('unit'),
  tests('integration'),
  tests('e2e'),
  // The speed of a page is measured while nothing else runs.
  tests('weight'),
];
