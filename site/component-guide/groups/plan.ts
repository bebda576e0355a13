import { phases, statuses } from '@agenda21/content-types';
import BranchFigures from '../../src/components/BranchFigures.astro';
import PlanActions from '../../src/components/PlanActions.astro';
import PlanGlance from '../../src/components/PlanGlance.astro';
import PlanPhases from '../../src/components/PlanPhases.astro';
import PlanSteps from '../../src/components/PlanSteps.astro';
import PlanSummary from '../../src/components/PlanSummary.astro';
import PlanTree from '../../src/components/PlanTree.astro';
import PlanYear from '../../src/components/PlanYear.astro';
import StatusBar from '../../src/components/StatusBar.astro';
import type { PlanEvent } from '../../src/content/plan-events.ts';
import { type PlanFigures, figuresOf } from '../../src/content/plan-figures.ts';
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

const links = { indicator: ['a'], project: ['b', 'c'], 'good-practice': [] };

const leaf = (action: Shown<'action'>, parts: readonly PlanLeaf[] = []): PlanLeaf => ({
  action,
  links,
  parts,
});

const everyStatus = statuses.map((status, rank) => ({ status, count: 10 ** rank }));

const wholeFigures: PlanFigures = {
  count: 111_111,
  statuses: everyStatus,
  progress: 0.43,
  links: { indicator: 12, project: 1234, 'good-practice': 1 },
};

const eventOf = (reader: Reader, event: Partial<PlanEvent>): PlanEvent => ({
  kind: 'milestone',
  date: '2026-09-14',
  action: actionOf(reader),
  title: null,
  light: null,
  ...event,
});

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
          depth: 'actions',
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
          depth: 'actions',
        },
        'Trop d’actions pour la page : les axes se replient': {
          branches: [
            {
              axis: axisOf(reader, { summary: sentence }),
              branches: [deepBranch(reader, 1), deepBranch(reader, 1), deepBranch(reader, 1)],
              actions: [],
              count: 41,
            },
          ],
          locale: reader.locale,
          depth: 'branches',
        },
        'Trop d’axes pour la page': {
          branches: [deepBranch(reader, 3), deepBranch(reader, 3)],
          locale: reader.locale,
          depth: 'axes',
        },
        'Mots longs, trois niveaux': {
          branches: [deepBranch(reader, 3)],
          locale: reader.locale,
          depth: 'actions',
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
        'Tous les statuts, à filtrer': { figures: wholeFigures, isFilter: true, locale },
        'Sans filtre, quand les actions ne sont pas sur la page': {
          figures: wholeFigures,
          isFilter: false,
          locale,
        },
        'Un seul statut : rien ne s’affiche': { figures: figuresOf([]), isFilter: true, locale },
      }),
    }),
    show(
      'StatusBar',
      StatusBar,
    )({
      use: 'Des actions par statut, en une barre ; les mêmes nombres sont toujours dits à côté.',
      surround: 'page',
      states: () => ({
        'Tous les statuts': { statuses: everyStatus },
        'Une part d’un tout': { statuses: [{ status: 'en cours', count: 3 }], whole: 10 },
      }),
    }),
    show(
      'PlanPhases',
      PlanPhases,
    )({
      use: 'En tête du plan : combien d’actions sont dans chaque phase, et comment elles avancent.',
      surround: 'page',
      states: ({ locale }) => ({
        'Toutes les phases': {
          phases: [...phases, null].map((phase, rank) => ({
            phase,
            count: 3 + 4 * rank,
            statuses: statuses.slice(0, rank + 1).map((status) => ({ status, count: 1 + rank })),
          })),
          locale,
        },
        'Une seule phase : rien ne s’affiche': {
          phases: [{ phase: 'idée', count: 1, statuses: [] }],
          locale,
        },
      }),
    }),
    show(
      'PlanYear',
      PlanYear,
    )({
      use: 'Sur le plan et sur un axe : ce qui a bougé dans l’année.',
      surround: 'page',
      states: (reader) => ({
        'Chaque sorte d’événement, et d’autres': {
          planYear: {
            year: '2026',
            others: 1234,
            events: [
              eventOf(reader, { title }),
              eventOf(reader, { kind: 'start' }),
              eventOf(reader, { kind: 'end' }),
              eventOf(reader, { kind: 'review', date: null, light: 'orange' }),
              eventOf(reader, { title: longTitle.slice(0, 120), action: longAction(reader) }),
            ],
          },
          locale: reader.locale,
        },
        'Rien : rien ne s’affiche': { planYear: null, locale: reader.locale },
      }),
    }),
    show(
      'BranchFigures',
      BranchFigures,
    )({
      use: 'Sous un axe : son avancement moyen et ce qui lui est lié.',
      surround: 'page',
      states: ({ locale }) => ({
        'Les actions sont sur la page': { figures: wholeFigures, isWhole: false, locale },
        'Les actions n’y sont pas': { figures: wholeFigures, isWhole: true, locale },
        'Rien à dire : rien ne s’affiche': { figures: figuresOf([]), isWhole: true, locale },
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
