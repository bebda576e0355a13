/** The pages that exceed what a page may. Pure. */
import { pageBudgets as budgets } from '@agenda21/content-types';
import { gradeOf } from './eco-index.ts';
import type { Measure } from './measure-portal.ts';
import { lighthouseCategories } from './run-lighthouse.ts';

/** A page over a budget. */
export interface Miss {
  readonly template: string;
  readonly what: string;
  readonly value: string;
  readonly budget: string;
}

type Finding = Omit<Miss, 'template'>;

const isSearch = ({ template: { name } }: Measure) => name.startsWith('search');

/**
 * What Lighthouse counts against some pages though it is meant: an address that answers 404 is an error of the console, and
 * not to be indexed; nor is a list that other sites frame.
 */
const meant: Readonly<Record<string, readonly string[]>> = {
  'not-found': ['seo', 'best-practices'],
  embed: ['seo'],
};

const isJudgedOn = ({ template: { name } }: Measure, category: string) => !meant[name]?.includes(category);

const tooMuch = (what: string, value: number, budget: number, unit: string): Finding[] =>
  value > budget ? [{ what, value: `${Math.round(value)}${unit}`, budget: `≤ ${budget}${unit}` }] : [];

function weightFindings(measure: Measure): Finding[] {
  const { weight, requests, elements, thirdParties, cookies, ecoIndex } = measure;
  const grade = gradeOf(ecoIndex);
  return [
    ...tooMuch('HTML + CSS', weight.html + weight.css, budgets.textBytes, ' B'),
    ...(isSearch(measure) ? [] : tooMuch('script', weight.script, budgets.scriptBytes, ' B')),
    ...(isSearch(measure) ? [] : tooMuch('requests', requests, budgets.requests, '')),
    ...tooMuch('elements', elements, budgets.elements, ''),
    ...tooMuch('fonts', weight.font, 0, ' B'),
    ...tooMuch('cookies', cookies, 0, ''),
    ...thirdParties.map((origin) => ({ what: 'third party', value: origin, budget: 'none' })),
    ...(grade === 'A' ? [] : [{ what: 'EcoIndex', value: `${grade} (${ecoIndex})`, budget: 'A' }]),
  ];
}

function lighthouseFindings(measure: Measure): Finding[] {
  const { scores, lost } = measure.lighthouse;
  return lighthouseCategories
    .filter((category) => isJudgedOn(measure, category))
    .flatMap((category) => {
      const least = category === 'performance' ? budgets.performance : budgets.quality;
      if (scores[category] >= least) return [];
      const value = `${scores[category]} (${lost.join(', ')})`;
      return [{ what: `Lighthouse ${category}`, value, budget: `≥ ${least}` }];
    });
}

/** Every page that is over a budget, with all the budgets it misses. */
export function findMisses(measures: readonly Measure[]): readonly Miss[] {
  return measures.flatMap((measure) => {
    const findings = [
      ...weightFindings(measure),
      ...lighthouseFindings(measure),
      ...tooMuch('slow-phone paint', measure.slowPaintMs, budgets.slowPaintMs, ' ms'),
    ];
    const { group, name } = measure.template;
    return findings.map((finding) => ({ template: `${group} ${name}`, ...finding }));
  });
}

/** One line a miss. */
export const describeMisses = (misses: readonly Miss[]): readonly string[] =>
  misses.map(({ template, what, value, budget }) => `${template}: ${what} ${value}, budget ${budget}`);
