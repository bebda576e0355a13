import { type ImportRecord, phases, programmes, statuses } from '@agenda21/content-types';
import { classify, drawDay, entitle } from './classify.ts';
import { french } from './frame.ts';
import { partnerSlug } from './partners.ts';
import { tasks } from './phrases.ts';
import { writeSteps } from './practices.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { createRandom } from './random.ts';

const times = <T>(count: number, make: (rank: number) => T): T[] =>
  Array.from({ length: count }, (_, rank) => make(rank));

/** The title, subject and key of the project of a rank. */
export function nameProject(seed: string, rank: number) {
  const { slug, ...name } = entitle(createRandom(seed, 'project-name', rank), rank);
  return { ...name, slug: `projet-${slug}` };
}

/**
 * The project of a rank.
 * @param partnerCount how many bodies there are.
 */
export function makeProject(seed: string, rank: number, partnerCount: number): ImportRecord {
  const random = createRandom(seed, 'project', rank);
  const { subject, title, slug } = nameProject(seed, rank);
  const year = random.integer(2018, 2026);
  const budget = random.integer(4, 900) * 1000;
  const isWhole = random.chance(1 / 3);
  const isCopy = rank > 0 && random.chance(0.1);
  const drawPartner = () => partnerSlug(seed, random.integer(0, partnerCount - 1));
  return french('project', {
    title,
    slug,
    depth: isWhole ? 'complète' : 'éclair',
    tagline: writeParagraph(random, 1, 140),
    description: writeMarkdown(random, random.integer(1, 4)).slice(0, 10_000),
    phase: random.pick(phases),
    progressStatus: random.pick(statuses),
    startsOn: drawDay(random, year, year),
    endsOn: drawDay(random, year + 1, year + 3),
    budget,
    grant: Math.round(budget * random.next()),
    programme: random.pick(programmes),
    owner: drawPartner(),
    partners: [...new Set(times(random.integer(0, 3), drawPartner))],
    keyFigures: times(random.integer(0, 4), () => ({
      value: String(random.integer(2, 9000)),
      unit: random.pick(['arbres', 'logements', 'élèves', 'mètres', 'repas']),
      label: random.pick(tasks),
    })),
    milestones: times(random.integer(2, 6), (order) => ({
      title: random.pick(tasks),
      date: drawDay(random, year + order, year + order),
      isDone: random.chance(0.5),
    })),
    ...(isWhole ? { steps: writeSteps(random) } : {}),
    ...(isCopy ? { replicates: nameProject(seed, random.integer(0, rank - 1)).slug } : {}),
    ...classify(random, subject),
  });
}
