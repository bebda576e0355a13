/** The rules of axe-core: those of WCAG 2.2 A and AA, its best practices, and those it tags with a test of RGAA. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type Check, type View, views } from './check.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/**
 * Axe's own settings of contrasts but one: they are decided under pseudo-elements too, since `plainGrounds` sees that
 * none lays a colour behind words.
 */
const contrastOptions = {
  ignorePseudo: true,
  ignoreUnicode: true,
  ignoreLength: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
};
const deciding: axe.Spec = { checks: [{ id: 'color-contrast', options: contrastOptions }] };

/** Rules that axe leaves out unless they are asked for by name. */
const named = axe.getRules(['RGAAv4', 'wcag22aa']).map(({ ruleId }) => [ruleId, { enabled: true }] as const);

/** The rules whose outcome depends on colours: the others find the same in each scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const questions = {
  all: { runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries(named) },
  colours: { runOnly: { type: 'rule', values: colourRules } },
} as const satisfies Readonly<Record<string, axe.RunOptions>>;

const toFindings = ({ id, nodes }: axe.Result): string[] =>
  nodes.map((node) => {
    const reasons = [...node.any, ...node.all, ...node.none].map(({ message }) => message);
    return `${id} ${node.target.join(' ')}: ${reasons.join(' ')}`;
  });

/**
 * Runs axe in a page, or in a part of it. What axe cannot decide counts as a fault.
 * @param about what is looked for: `colours` for a page that was looked at whole in another scheme.
 */
export async function runAxe(
  page: Page,
  scope = 'html',
  about: keyof typeof questions = 'all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: axe.RunOptions = { ...questions[about], resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await page.evaluate(
    ([within, asked, spec]) => {
      const { axe: own } = globalThis as unknown as { axe: typeof axe };
      own.configure(spec);
      return own.run(within, asked);
    },
    [scope, options, deciding] as const,
  );
  return [...violations, ...incomplete].flatMap(toFindings);
}

/** Runs axe in a page, or in a part of it, in both colour schemes. */
export async function runAxeInSchemes(page: Page, scope?: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await runAxe(page, scope);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const inDark = await runAxe(page, scope, 'colours');
  return [...inLight, ...inDark.map((finding) => `${finding} (dark)`)];
}

export const axeRules: Check = {
  name: 'axe-core finds no fault, and all that it cannot decide was looked at',
  views: Object.keys(views) as View[],
  async find(page) {
    const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
    return runAxe(page, 'html', isDark ? 'colours' : 'all');
  },
};
