import {
  type ImportRecord,
  audiences,
  costRanges,
  participationLevels,
  difficultyKinds,
  durationRanges,
  evidenceGrades,
  practiceLabels,
} from '@agenda21/content-types';
import { classify, entitle } from './classify.ts';
import { french } from './frame.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { type Random, createRandom } from './random.ts';
import { tasks } from './phrases.ts';
import { partnerSlug } from './partners.ts';

const capitalise = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** The title, subject and key of the practice of a rank. */
export function namePractice(seed: string, rank: number) {
  return entitle(createRandom(seed, 'practice-name', rank), rank);
}

/** What it takes to do something again. */
export const writeSteps = (random: Random) =>
  times(random.integer(3, 8), () => ({
    title: capitalise(random.pick(tasks)),
    description: writeParagraph(random, random.integer(1, 4), 1000),
    duration: `${random.integer(2, 12)} semaines`,
  }));

function writeWhole(random: Random) {
  return {
    steps: writeSteps(random),
    results: times(random.integer(1, 4), () => ({
      label: capitalise(random.pick(tasks)),
      value: `− ${random.integer(5, 60)} %`,
      evidence: random.pick(evidenceGrades),
    })),
    difficulties: times(random.integer(1, 3), () => ({
      type: random.pick(difficultyKinds),
      story: writeParagraph(random, 2, 600),
      unblockedBy: writeParagraph(random, 2, 600),
    })),
    transferability: writeParagraph(random, random.integer(2, 4), 800),
    departmentNote: writeParagraph(random, 2, 600),
  };
}

/**
 * The practice of a rank. Two in three are told in full; one in ten takes up an earlier one.
 * @param partnerCount how many bodies there are.
 */
export function makePractice(seed: string, rank: number, partnerCount: number): ImportRecord {
  const random = createRandom(seed, 'practice', rank);
  const { subject, title, slug } = namePractice(seed, rank);
  const isWhole = random.chance(2 / 3);
  const drawPartner = () => partnerSlug(seed, random.integer(0, partnerCount - 1));
  const isCopy = rank > 0 && random.chance(0.1);
  return french('good-practice', {
    title,
    slug,
    depth: isWhole ? 'complète' : 'éclair',
    summary: writeParagraph(random, 2, 300),
    problem: writeParagraph(random, random.integer(2, 5), 1000),
    solution: writeMarkdown(random, isWhole ? random.integer(2, 4) : 1).slice(0, 5000),
    ...(isWhole ? writeWhole(random) : {}),
    costRange: random.pick(costRanges),
    durationRange: random.pick(durationRanges),
    audiences: random.sample(audiences, random.integer(1, 3)),
    participation: random.pick(participationLevels),
    owner: drawPartner(),
    partners: [...new Set(times(random.integer(0, 2), drawPartner))],
    ...(isCopy ? { replicates: namePractice(seed, random.integer(0, rank - 1)).slug } : {}),
    label: random.chance(0.8) ? 'publiée' : random.pick(practiceLabels),
    ...classify(random, subject),
  });
}
