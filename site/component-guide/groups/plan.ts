import { statuses } from '@agenda21/content-types';
import PlanActions from '../../src/components/PlanActions.astro';
import PlanGlance from '../../src/components/PlanGlance.astro';
import PlanSteps from '../../src/components/PlanSteps.astro';
import PlanSummary from '../../src/components/PlanSummary.astro';
import PlanTree from '../../src/components/PlanTree.astro';
import type { PlanBranch, PlanLeaf } from '../../src/content/plan.ts';
import type { Shown } from '../../src/content/shown.ts';
import type { Reader } from '../reader.ts';
import { exampleRecord } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longTitle, longWord, sentence, title } from '../words.ts';

const axisOf = (reader: Reader, fields: Partial<Shown<'plan-axis'>['entry']['data']> = {}) =>
  exampleRecord('plan-axis', reader, { code: '5', title, ...fields });

const actionOf = (reader: Reader, fields: Partial<Shown<'action'>['entry']['data']> = {}) =>
  exampleRecord('action', reader, { code: '5.2.3', title, axis: 'exemple', ...fields });

const longAction = (reader: Reader) =>
  actionOf(reader, {
    code: 'Annexe-2026.12.345.6789',
    title: longTitle,
    phase: 'opération',
    progressStatus: 'en retard',
  });

const leaf = (action: Shown<'action'>, parts: readonly PlanLeaf[] = []): PlanLeaf => ({ action, parts });

function leavesOf(reader: Reader): readonly PlanLeaf[] {
  return [
    leaf(actionOf(reader)),
    leaf(actionOf(reader, { phase: 'étude', progressStatus: 'bloqué' }), [leaf(longAction(reader))]),
  ];
}

/** Branches of long words inside one another. */
function deepBranch(reader: Reader, depth: number): PlanBranch {
  const branches = depth > 1 ? [deepBranch(reader, depth - 1)] : [];
  return { axis: axisOf(reader, { title: longWord }), branches, actions: leavesOf(reader), count: 1 };
}

export const plan: Group = {
  title: 'Plan d’actions',
  showings: [
    show(
      'PlanTree',
      PlanTree,
    )({
      use: 'La page du plan : les axes, leurs orientations, leurs actions.',
      surround: 'page',
      states: (reader) => ({
        'Un axe sans action': {
          branches: [{ axis: axisOf(reader), branches: [], actions: [], count: 0 }],
          locale: reader.locale,
        },
        'Un axe et son résumé': {
          branches: [
            {
              axis: axisOf(reader, { summary: sentence }),
              branches: [],
              actions: leavesOf(reader),
              count: 3,
            },
          ],
          locale: reader.locale,
        },
        'Plus d’actions que l’on n’en montre': {
          branches: [
            {
              axis: axisOf(reader),
              branches: [],
              count: 41,
              actions: Array.from({ length: 41 }, () => leaf(actionOf(reader))),
            },
          ],
          locale: reader.locale,
        },
        'Mots longs, trois niveaux': {
          branches: [deepBranch(reader, 3)],
          locale: reader.locale,
        },
      }),
    }),
    show(
      'PlanSummary',
      PlanSummary,
    )({
      use: 'Au-dessus du plan : combien d’actions sont à chaque statut, et de quoi ne voir que celles-là.',
      surround: 'page',
      states: ({ locale }) => ({
        'Tous les statuts': {
          statuses: statuses.map((status, rank) => ({ status, count: 10 ** rank })),
          locale,
        },
        'Un seul statut : rien ne s’affiche': { statuses: [{ status: 'en cours', count: 3 }], locale },
      }),
    }),
    show(
      'PlanActions',
      PlanActions,
    )({
      use: 'Des actions dans l’ordre du plan, avec leurs parties.',
      surround: 'page',
      states: (reader) => ({
        Plusieurs: { leaves: leavesOf(reader), locale: reader.locale },
        'Aucune : rien ne s’affiche': { leaves: [], locale: reader.locale },
      }),
    }),
    show(
      'PlanGlance',
      PlanGlance,
    )({
      use: 'Sur l’accueil : le plan par ses axes.',
      surround: 'none',
      states: (reader) => ({
        Plusieurs: {
          plan: [
            { axis: axisOf(reader), below: [], count: 1 },
            { axis: axisOf(reader), below: [axisOf(reader), axisOf(reader)], count: 12 },
          ],
          locale: reader.locale,
        },
        'Mots longs': {
          plan: [
            {
              axis: axisOf(reader, { title: longTitle, code: '12.345.6789' }),
              below: [axisOf(reader, { title: longTitle, code: 'Annexe-2026.12.345' })],
              count: 1234,
            },
          ],
          locale: reader.locale,
        },
        'Aucun : rien ne s’affiche': { plan: [], locale: reader.locale },
      }),
    }),
    show(
      'PlanSteps',
      PlanSteps,
    )({
      use: 'Au bas d’une action : la précédente et la suivante.',
      surround: 'none',
      states: (reader) => ({
        'Les deux, mots longs': {
          previous: longAction(reader),
          next: actionOf(reader),
          locale: reader.locale,
        },
        'La suivante seule': { previous: undefined, next: actionOf(reader), locale: reader.locale },
        'Ni l’une ni l’autre : rien ne s’affiche': {
          previous: undefined,
          next: undefined,
          locale: reader.locale,
        },
      }),
    }),
  ],
};
