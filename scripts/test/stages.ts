/** What `npm test` runs. */

export interface Stage {
  readonly name: string;
  /** The script of package.json that does it. */
  readonly script: string;
}

/** Without tests: they run beside each other. */
export const checks: readonly Stage[] = ['format', 'lint', 'types'].map((name) => ({ name, script: name }));

/** Run by Vitest one after the other, the cheapest first, so that a mistake is told early. */
export const suites: readonly Stage[] = [
  'unit',
  // Integration tests and journeys together: no core waits for the last of the ones before the first of the others.
  'whole',
  // The speed of a page is measured while nothing else runs.
  'weight',
].map((name) => ({ name, script: `test:${name}` }));
