import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { PublishedContent } from './published-content.ts';
import { type PlanBranch, axesDownTo, glanceAtPlan, growPlan } from './plan.ts';

const axis = (code: string, parent: string | null = null) =>
  buildEntry('plan-axis', code, {
    code,
    title: `Axe ${code}`,
    slug: 'axe',
    parent: parent && `plan-axis:${parent}`,
  });
const action = (code: string, of: string, parent: string | null = null) =>
  buildEntry('action', code, {
    code,
    title: `Action ${code}`,
    slug: 'action',
    axis: `plan-axis:${of}`,
    parent: parent && `action:${parent}`,
  });
const planOf = (...entries: ReturnType<typeof buildEntry>[]) =>
  growPlan(new PublishedContent({ ...emptyState, entries }).content, 'fr');

const outline = (branch: PlanBranch): unknown => [
  branch.axis.entry.data.code,
  branch.actions.map(({ action: leaf, parts }) => [
    leaf.entry.data.code,
    parts.map((part) => part.action.entry.data.code),
  ]),
  branch.branches.map(outline),
];

it('is empty when nothing is published', () => {
  expect(planOf()).toEqual([]);
});

it('survives axes and actions that contain one another', () => {
  const { content } = new PublishedContent({
    ...emptyState,
    entries: [
      axis('1', '2'),
      axis('2', '1'),
      axis('3'),
      action('3.1', '3', '3.2'),
      action('3.2', '3', '3.1'),
    ],
  });
  expect(growPlan(content, 'fr').map(outline)).toEqual([['3', [], []]]);
  expect(axesDownTo(content.byId('plan-axis', 'plan-axis:1', 'fr'), content)).toHaveLength(2);
});

it('puts actions under their axes and parts under their actions, and counts them all', () => {
  const plan = planOf(
    axis('5'),
    axis('5.1', '5'),
    action('5.1.10', '5.1'),
    action('5.1.2', '5.1'),
    action('5.1.2-a', '5.1', '5.1.2'),
  );
  expect(plan.map(outline)).toEqual([
    [
      '5',
      [],
      [
        [
          '5.1',
          [
            ['5.1.2', ['5.1.2-a']],
            ['5.1.10', []],
          ],
          [],
        ],
      ],
    ],
  ]);
  expect(plan[0]?.count).toBe(3);
});

it('shows at the top an axis whose own axis is not published, and the part of an action that is not', () => {
  const plan = planOf(axis('5.1', '5'), action('5.1.2-a', '5.1', '5.1.2'));
  expect(plan.map(outline)).toEqual([['5.1', [['5.1.2-a', []]], []]]);
});

it('is seen at a glance with what is below its axes, unless that is much', () => {
  const glanceAt = (orientations: number) => {
    const below = Array.from({ length: orientations }, (_, rank) => axis(`1.${rank + 1}`, '1'));
    const { content } = new PublishedContent({ ...emptyState, entries: [axis('1'), axis('2'), ...below] });
    return glanceAtPlan(content, 'fr').map((glance) => glance.below.length);
  };
  expect(glanceAt(24)).toEqual([24, 0]);
  expect(glanceAt(25)).toEqual([0, 0]);
});
