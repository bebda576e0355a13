import { type ImportRecord, partnerKinds } from '@agenda21/content-types';
import { french, communeCodes } from './frame.ts';
import { makeName, toSlug } from './names.ts';
import { writeMarkdown } from './prose.ts';
import { createRandom } from './random.ts';
import { subjects } from './subjects.ts';

const bodies = ['Association', 'Atelier', 'Coopérative', 'Collège', 'Régie', 'Union', 'Maison', 'Syndicat'];

/** The body of a rank. */
export function makePartner(seed: string, rank: number): ImportRecord {
  const random = createRandom(seed, 'partner', rank);
  const title = `${random.pick(bodies)} ${makeName(random)} ${makeName(random)}`;
  return french('partner', {
    title,
    slug: partnerSlug(seed, rank),
    type: random.pick(partnerKinds),
    territory: random.pick(communeCodes),
    description: writeMarkdown(random, 1).slice(0, 2000),
    website: `https://partenaire-${rank}.example/`,
    contactEmail: `contact@partenaire-${rank}.example`,
    themes: random.sample(
      subjects.map(({ slug }) => slug),
      random.integer(1, 2),
    ),
  });
}

/** The key of the body of a rank, without making it whole. */
export function partnerSlug(seed: string, rank: number): string {
  return `${toSlug(makeName(createRandom(seed, 'partner-slug', rank)))}-${rank}`;
}
