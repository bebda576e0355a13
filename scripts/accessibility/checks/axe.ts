/** The rules of axe-core: those of WCAG 2.2 A and AA, its best practices, and those it tags with a test of RGAA. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type Check, views } from './check.ts';
import { reviewed } from './reviewed.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** Rules that axe leaves out unless they are asked for by name. */
const named = axe.getRules(['RGAAv4', 'wcag22aa']).map(({ ruleId }) => [ruleId, { enabled: true }] as const);

interface Finding {
  readonly rule: string;
  readonly selector: string;
  readonly why: string;
}

const toFindings = ({ id, nodes }: axe.Result): Finding[] =>
  nodes.map(({ target, any, all, none }) => ({
    rule: id,
    selector: target.join(' '),
    why: [...any, ...all, ...none].map(({ message }) => message).join(' '),
  }));

/** Runs axe in a page, or in a part of it. What axe cannot decide counts as a fault unless it was reviewed. */
export async function runAxe(page: Page, scope = 'html'): Promise<readonly Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(named),
    resultTypes: ['violations', 'incomplete'],
  };
  const { violations, incomplete } = await page.evaluate(([within, asked]) => axe.run(within, asked), [
    scope,
    options,
  ] as const);
  return [...violations, ...incomplete].flatMap(toFindings);
}

/** Tells whether a person looked at what axe could not decide, and found it right. */
export const isReviewed = ({ rule, why }: Finding): boolean =>
  reviewed.some((one) => one.rule === rule && one.why.test(why));

export const axeRules: Check = {
  name: 'axe-core finds no fault, and all that it cannot decide was looked at',
  views: Object.keys(views) as (keyof typeof views)[],
  find: async (page) =>
    (await runAxe(page))
      .filter((finding) => !isReviewed(finding))
      .map(({ rule, selector, why }) => `${rule} ${selector}: ${why}`),
};
