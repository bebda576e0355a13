import {
  type ImportRecord,
  accessModes,
  placeAccessibilities,
  placeEquipments,
  placeServices,
  placeTypes,
} from '@agenda21/content-types';
import { drawDay } from './classify.ts';
import { communeCodes, french, placeCommune } from './frame.ts';
import { makeName, toSlug } from './names.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { type Random, createRandom } from './random.ts';

const hours = [
  'Mo-Fr 09:00-12:00,14:00-17:30',
  'Tu,Th 14:00-18:00; Sa 09:30-12:00',
  'Mo-Sa 10:00-18:00; PH off',
] as const;

/** The key of the digital place of a rank. */
export const placeSlug = (seed: string, rank: number): string =>
  `lieu-${toSlug(makeName(createRandom(seed, 'place-name', rank)))}-${rank}`;

/** Somewhere in the commune. */
const near = (random: Random, degrees: number) => Number((degrees + (random.next() - 0.5) / 50).toFixed(4));

/** The digital place of a rank. */
export function makePlace(seed: string, rank: number): ImportRecord {
  const random = createRandom(seed, 'place', rank);
  const territory = random.pick(communeCodes);
  const { latitude, longitude } = placeCommune(communeCodes.indexOf(territory));
  return french('digital-place', {
    title: `Atelier numérique ${makeName(createRandom(seed, 'place-name', rank))}`,
    slug: placeSlug(seed, rank),
    summary: writeParagraph(random, 1, 280),
    description: writeMarkdown(random, 1).slice(0, 5000),
    street: `${random.integer(1, 90)} rue de l’Essai`,
    postcode: '64000',
    territory,
    latitude: near(random, latitude),
    longitude: near(random, longitude),
    hours: random.pick(hours),
    phone: '05 59 00 00 00',
    types: random.sample(placeTypes, 1),
    services: random.sample(placeServices, 3),
    accessModes: random.sample(accessModes, 2),
    equipments: random.sample(placeEquipments, 2),
    accessibilities: random.sample(placeAccessibilities, 1),
    identifier: `essai-${rank}`,
    registration: 'EXEMPLE0001',
    reviewedOn: drawDay(random, 2024, 2026),
  });
}
