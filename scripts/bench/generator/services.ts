import {
  type ImportRecord,
  lifeEvents,
  serviceAudiences,
  serviceChannels,
  signInMethods,
} from '@agenda21/content-types';
import { classify, entitle } from './classify.ts';
import { french } from './frame.ts';
import { partnerSlug } from './partners.ts';
import { tasks } from './phrases.ts';
import { placeSlug } from './places.ts';
import { writeParagraph } from './prose.ts';
import { createRandom } from './random.ts';

const capitalise = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The online service of a rank. */
export function makeService(
  seed: string,
  rank: number,
  { partners, places }: { readonly partners: number; readonly places: number },
): ImportRecord {
  const random = createRandom(seed, 'service', rank);
  const { subject, title, slug } = entitle(random, rank);
  const { themes, territories, reviewedOn } = classify(random, subject);
  return french('digital-service', {
    title,
    slug: `service-${slug}`,
    summary: writeParagraph(random, 2, 300),
    url: `https://demarche-${rank}.example/`,
    state: 'en service',
    authority: partnerSlug(seed, random.integer(0, partners - 1)),
    audiences: random.sample(serviceAudiences, random.integer(1, 3)),
    lifeEvents: random.sample(lifeEvents, random.integer(1, 2)),
    channels: serviceChannels,
    signIn: random.pick(signInMethods),
    papers: [{ title: capitalise(random.pick(tasks)) }],
    conditions: writeParagraph(random, 3, 1000),
    minutes: random.integer(5, 60),
    days: random.integer(0, 60),
    cost: random.pick([0, 0, 12, 25.5]),
    places: [placeSlug(seed, random.integer(0, places - 1))],
    themes,
    territories,
    reviewedOn,
  });
}
