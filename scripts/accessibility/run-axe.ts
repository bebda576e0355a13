/** What axe-core finds wrong with a page that a browser shows. */
import axe, { type AxeResults, type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG A and AA up to 2.2, good practice, and the tests of the RGAA that axe knows. */
const tags: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'RGAAv4',
];

const describe = ({ id, help, nodes }: Result): readonly string[] =>
  nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`);

/**
 * Runs every rule on the page as it is now.
 * @returns a line for each element at fault: the rule, what it asks, where the element is.
 */
export async function runAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return violations.flatMap(describe);
}
