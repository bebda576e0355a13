/** What the public of the generated portal is asked, and what it answered. */
import { type ImportRecord, audiences, callKinds, decisions, involvements } from '@agenda21/content-types';
import { actionCode } from './actions.ts';
import { classify, drawDay, entitle } from './classify.ts';
import { french } from './frame.ts';
import { makeName } from './names.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { type Random, createRandom } from './random.ts';

/** What a consultation and a call have in common. */
function open(random: Random, rank: number, actionCount: number) {
  const { subject, title, slug } = entitle(random, rank);
  const year = random.integer(2021, 2027);
  const { themes, territories, reviewedOn } = classify(random, subject);
  return {
    title,
    slug,
    opensOn: drawDay(random, year, year),
    closesOn: drawDay(random, year + 1, year + 1),
    audiences: random.sample(audiences, random.integer(1, 2)),
    stages: [{ title: 'Lecture des réponses', startsOn: drawDay(random, year + 1, year + 1) }],
    actions: [actionCode(random.integer(0, actionCount - 1))],
    themes,
    territories,
    reviewedOn,
  };
}

const consultationSlug = (seed: string, rank: number) =>
  `consultation-${entitle(createRandom(seed, 'consultation', rank), rank).slug}`;

/** The consultation of a rank. */
export function makeConsultation(seed: string, rank: number, actionCount: number): ImportRecord {
  const random = createRandom(seed, 'consultation', rank);
  const { slug, ...opened } = open(random, rank, actionCount);
  return french('consultation', {
    ...opened,
    slug: `consultation-${slug}`,
    question: 'Par où faut-il commencer ?',
    involvement: random.pick(involvements),
    context: writeMarkdown(random, 1).slice(0, 10_000),
    canChange: writeParagraph(random, 3, 3000),
    isDecided: writeParagraph(random, 2, 3000),
    meetings: [
      {
        title: 'Réunion publique',
        reference: 'reunion',
        date: opened.opensOn,
        startsAt: '18:30',
        place: 'Mairie',
      },
    ],
  });
}

/**
 * The contribution of a rank.
 * @param consultations how many consultations there are.
 */
export function makeContribution(seed: string, rank: number, consultations: number): ImportRecord {
  const random = createRandom(seed, 'contribution', rank);
  const day = drawDay(random, 2021, 2026);
  return french('contribution', {
    code: `C-${rank + 1}`,
    author: makeName(random),
    consultation: consultationSlug(seed, random.integer(0, consultations - 1)),
    receivedOn: day,
    text: writeParagraph(random, random.integer(1, 8), 2000),
    ...(random.chance(0.6)
      ? { answer: writeParagraph(random, 3, 2000), answeredOn: day, decision: random.pick(decisions) }
      : {}),
  });
}

/** The call of a rank. */
export function makeCall(seed: string, rank: number, actionCount: number): ImportRecord {
  const random = createRandom(seed, 'call', rank);
  const { slug, ...opened } = open(random, rank, actionCount);
  return french('call', {
    ...opened,
    slug: `appel-${slug}`,
    type: random.pick(callKinds),
    summary: writeParagraph(random, 2, 300),
    eligibility: writeParagraph(random, 2, 1500),
    description: writeMarkdown(random, 1).slice(0, 10_000),
    strands: [{ title: 'Premier volet', description: writeParagraph(random, 2, 1000) }],
  });
}
