import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { countByPhase, depthOf, figuresOf } from './plan-figures.ts';
import { growPlan } from './plan.ts';
import { PublishedContent } from './published-content.ts';

const axis = (code: string, parent: string | null = null) =>
  buildEntry('plan-axis', code, {
    code,
    title: `Axe ${code}`,
    slug: 'axe',
    parent: parent && `plan-axis:${parent}`,
  });
const action = (code: string, data: Readonly<Record<string, unknown>> = {}) =>
  buildEntry('action', code, { code, title: code, slug: 'action', axis: 'plan-axis:5.1', ...data });
const indicator = (key: string, ...actions: readonly string[]) =>
  buildEntry('indicator', key, {
    title: key,
    slug: key,
    definition: 'Une mesure.',
    unit: '%',
    direction: 'hausse',
    actions: actions.map((code) => `action:${code}`),
  });
const planOf = (...entries: ReturnType<typeof buildEntry>[]) =>
  growPlan(
    new PublishedContent({ ...emptyState, entries: [axis('5'), axis('5.1', '5'), ...entries] }).content,
    'fr',
  );

it('counts the actions and their parts by status, in the order of the vocabulary, and leaves out what has none', () => {
  const plan = planOf(
    action('a', { progressStatus: 'terminé' }),
    action('b', { progressStatus: 'en cours' }),
    action('c', { progressStatus: 'en cours', parent: 'action:b' }),
    action('d'),
  );
  expect(figuresOf(plan)).toMatchObject({
    count: 4,
    statuses: [
      { status: 'en cours', count: 2 },
      { status: 'terminé', count: 1 },
    ],
  });
});

it('takes the mean of the progress that is told, and none when no action tells it', () => {
  const plan = planOf(action('a', { progress: 0 }), action('b', { progress: 45 }), action('c'));
  expect(figuresOf(plan).progress).toBe(0.225);
  expect(figuresOf(planOf(action('a'))).progress).toBeNull();
});

it('counts each linked record once, and only those that are published', () => {
  const project = buildEntry('project', 'p', { title: 'P', slug: 'p', tagline: 'x' });
  const plan = planOf(
    action('a', { projects: ['project:p', 'project:lost'] }),
    action('b', { projects: ['project:p'], practices: ['good-practice:lost'] }),
    project,
    indicator('i', 'a', 'b'),
    indicator('j', 'a'),
  );
  expect(figuresOf(plan).links).toEqual({ indicator: 2, project: 1, 'good-practice': 0 });
});

it('crosses phases and statuses, actions without phase last', () => {
  const plan = planOf(
    action('a', { phase: 'opération', progressStatus: 'en cours' }),
    action('b', { phase: 'idée', progressStatus: 'en pause' }),
    action('c', { phase: 'opération', progressStatus: 'en retard' }),
    action('d', { progressStatus: 'en cours' }),
  );
  expect(countByPhase(plan)).toEqual([
    { phase: 'idée', count: 1, statuses: [{ status: 'en pause', count: 1 }] },
    {
      phase: 'opération',
      count: 2,
      statuses: [
        { status: 'en cours', count: 1 },
        { status: 'en retard', count: 1 },
      ],
    },
    { phase: null, count: 1, statuses: [{ status: 'en cours', count: 1 }] },
  ]);
});

it('shows actions while they are few, then the axes that hold them, then the top of the plan', () => {
  const actions = (count: number) => Array.from({ length: count }, (_, rank) => action(`5.1.${rank}`));
  const axes = Array.from({ length: 23 }, (_, rank) => axis(`5.${rank + 2}`, '5'));
  expect(depthOf(planOf(...actions(24)))).toBe('actions');
  expect(depthOf(planOf(...actions(25)))).toBe('branches');
  expect(depthOf(planOf(...actions(3), ...axes))).toBe('axes');
});
