/** The part of the generated content that does not grow: settings, pages, themes, plan, places. */
import type { ImportRecord } from '@agenda21/content-types';
import { makeName, toSlug } from './names.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { createRandom } from './random.ts';
import { subjects } from './subjects.ts';

/** Makes a record in French. */
export function french(model: ImportRecord['model'], data: ImportRecord['data']): ImportRecord {
  return { model, locale: 'fr', data };
}

const intercommunalities = 6;
const communesOfEach = 10;

/** The codes of the generated communes. */
export const communeCodes: readonly string[] = Array.from(
  { length: intercommunalities * communesOfEach },
  (_, rank) => `C${String(rank + 1).padStart(4, '0')}`,
);

/** Where the commune of a rank is: on a grid over the south-west. */
export const placeCommune = (rank: number) => ({
  latitude: 43 + (rank % communesOfEach) * 0.05,
  longitude: -1.4 + Math.floor(rank / communesOfEach) * 0.25,
});

/** The codes of the parts of the plan that hold actions. */
export const orientationCodes: readonly string[] = [1, 2, 3, 4].flatMap((axis) =>
  [1, 2, 3].map((rank) => `${axis}.${rank}`),
);

function makePlaces(seed: string): ImportRecord[] {
  const groups = Array.from({ length: intercommunalities }, (_, rank) =>
    french('territory', {
      code: `I${rank + 1}`,
      title: `Communauté de communes ${makeName(createRandom(seed, 'group', rank))}`,
      type: 'intercommunalité',
    }),
  );
  const communes = communeCodes.map((code, rank) =>
    french('territory', {
      code,
      title: `${makeName(createRandom(seed, 'commune', rank))} ${rank + 1}`,
      type: 'commune',
      parent: `I${Math.floor(rank / communesOfEach) + 1}`,
      ...placeCommune(rank),
    }),
  );
  return [...groups, ...communes];
}

function makePlan(seed: string): ImportRecord[] {
  return ['1', '2', '3', '4', ...orientationCodes].map((code) => {
    const random = createRandom(seed, 'axis', code);
    const title = `Agir pour ${makeName(random)}`;
    return french('plan-axis', {
      code,
      title,
      slug: toSlug(title),
      summary: writeParagraph(random, 3, 600),
      ...(code.includes('.') ? { parent: code[0] } : {}),
    });
  });
}

function makePages(seed: string): ImportRecord[] {
  return ['Mentions légales', 'Données personnelles', 'Cookies', 'Aide'].map((title, rank) =>
    french('page', {
      title,
      slug: toSlug(title),
      body: writeMarkdown(createRandom(seed, 'page', rank), 4),
      isInFooter: true,
      footerRank: rank,
    }),
  );
}

/** The records of the frame. */
export function makeFrame(seed: string): ImportRecord[] {
  const introduction = writeParagraph(createRandom(seed, 'introduction'), 4, 1000);
  return [
    french('site-settings', {
      siteName: 'Portail d’essai',
      organisation: 'Collectivité d’essai',
      tagline: 'Des textes engendrés, pour mesurer la vitesse de mise en ligne.',
      introduction,
      contactService: 'Service d’essai',
      isDemonstration: true,
    }),
    ...makePages(seed),
    ...subjects.map(({ slug, title, summary }) => french('theme', { slug, title, summary })),
    ...makePlaces(seed),
    ...makePlan(seed),
  ];
}
