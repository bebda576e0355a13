import { type ImportRecord, directions } from '@agenda21/content-types';
import { actionCode } from './actions.ts';
import { classify, entitle } from './classify.ts';
import { french } from './frame.ts';
import { writeParagraph } from './prose.ts';
import { createRandom } from './random.ts';

const firstYear = 2015;
const lastYear = 2025;

/**
 * The indicator of a rank: a value a year.
 * @param actionCount how many actions there are.
 */
export function makeIndicator(seed: string, rank: number, actionCount: number): ImportRecord {
  const random = createRandom(seed, 'indicator', rank);
  const { subject, title, slug } = entitle(random, rank);
  const { themes, territories, goals, reviewedOn } = classify(random, subject);
  const baseline = random.integer(10, 900);
  return french('indicator', {
    title,
    slug: `indicateur-${slug}`,
    definition: writeParagraph(random, 2, 600),
    method: writeParagraph(random, 3, 1000),
    unit: random.pick(['arbres', 'repas', 'kWh', '%', 'élèves']),
    direction: random.pick(directions),
    frequency: 'annuelle',
    chart: random.pick(['courbe', 'barres']),
    baselineValue: baseline,
    baselineDate: `${firstYear}-12-31`,
    targetValue: baseline * 2,
    targetYear: 2030,
    values: Array.from({ length: lastYear - firstYear + 1 }, (_, year) => ({
      date: `${firstYear + year}-12-31`,
      value: baseline + year * random.integer(1, 40),
    })),
    sourceName: 'Suivi d’essai',
    licence: 'Licence Ouverte 2.0',
    actions: [actionCode(random.integer(0, actionCount - 1))],
    territory: territories[0],
    themes,
    goals,
    reviewedOn,
  });
}
