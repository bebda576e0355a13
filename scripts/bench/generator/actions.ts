import { type ImportRecord, approachElements, phases, statuses, yearlyReview } from '@agenda21/content-types';
import { classify, drawDay, entitle } from './classify.ts';
import { french, orientationCodes } from './frame.ts';
import { partnerSlug } from './partners.ts';
import { namePractice } from './practices.ts';
import { nameProject } from './projects.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { type Random, createRandom } from './random.ts';

/** How many documents of each kind an action may link to. */
export interface LinkTargets {
  readonly partners: number;
  readonly practices: number;
  readonly projects: number;
}

/** Orientation and code of the action of a rank: `1.2` and `1.2.14`. */
function placeAction(rank: number): { axis: string; code: string } {
  const axis = orientationCodes[rank % orientationCodes.length] ?? '1.1';
  return { axis, code: `${axis}.${Math.floor(rank / orientationCodes.length) + 1}` };
}

/** The code, its key, of the action of a rank. */
export const actionCode = (rank: number): string => placeAction(rank).code;

function drawLinks(random: Random, count: number, total: number, name: (rank: number) => string): string[] {
  const ranks = Array.from({ length: count }, () => random.integer(0, total - 1));
  return [...new Set(ranks)].map(name);
}

/** The action of a rank. */
export function makeAction(seed: string, rank: number, targets: LinkTargets): ImportRecord {
  const random = createRandom(seed, 'action', rank);
  const { subject, title, slug } = entitle(createRandom(seed, 'action-name', rank), rank);
  return french('action', {
    ...placeAction(rank),
    title,
    slug,
    objective: writeParagraph(random, random.integer(1, 3), 4000),
    description: writeMarkdown(random, random.integer(1, 3)),
    expectedResults: writeParagraph(random, 2, 4000),
    phase: random.pick(phases),
    progressStatus: random.pick(statuses),
    progress: random.integer(0, 100),
    startsOn: drawDay(random, 2020, 2024),
    leadService: 'Service d’essai',
    approachElements: random.sample(approachElements, random.integer(1, 3)),
    milestones: [{ title: 'Premier point d’étape', date: drawDay(random, 2025, 2026), isDone: true }],
    yearlyReviews: [
      {
        year: 2025,
        text: writeParagraph(random, 4, 1500),
        light: random.pick(yearlyReview.fields.light.values),
      },
    ],
    projects: drawLinks(random, 3, targets.projects, (target) => nameProject(seed, target).slug),
    practices: drawLinks(random, 3, targets.practices, (target) => namePractice(seed, target).slug),
    partners: drawLinks(random, 2, targets.partners, (target) => partnerSlug(seed, target)),
    ...classify(random, subject),
  });
}
