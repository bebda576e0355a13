import { type ContentModelName, contentModels, phases, statuses } from '@agenda21/content-types';
import Pictogram from '../../src/components/Pictogram.astro';
import Standing from '../../src/components/Standing.astro';
import { type Group, show } from '../showing.ts';

/** Every phase, every status, both, and neither. */
const standings = [
  ...phases.map((phase) => ({ phase, progressStatus: null })),
  ...statuses.map((progressStatus) => ({ phase: null, progressStatus })),
  { phase: 'opération', progressStatus: 'en cours' },
  { phase: null, progressStatus: null },
] as const;

export const signs: Group = {
  title: 'Signes',
  showings: [
    show(
      'Standing',
      Standing,
    )({
      use: 'La phase et le statut d’une action ou d’un projet, partout où l’un d’eux est nommé.',
      surround: 'line',
      states: ({ locale }) =>
        Object.fromEntries(
          standings.map((standing) => [
            [standing.phase, standing.progressStatus].filter(Boolean).join(', ') ||
              'ni l’un ni l’autre : rien ne s’affiche',
            { standing, locale },
          ]),
        ),
    }),
    show(
      'Pictogram',
      Pictogram,
    )({
      use: 'Le signe d’une nature de contenu, à côté de mots qui la disent : il est décoratif.',
      surround: 'line',
      states: () =>
        Object.fromEntries(
          Object.keys(contentModels).map((model) => [model, { model: model as ContentModelName }]),
        ),
    }),
  ],
};
