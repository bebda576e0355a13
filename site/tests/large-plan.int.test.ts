import { emptyState, phases, statuses } from '@agenda21/content-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { type Page, countElements, wordsOf } from './page.ts';

/** With three requests and 30 kB, a page of more elements outside its drawings is not graded A by EcoIndex. */
const MOST_ELEMENTS = 400;

const orientations = ['1', '2', '3', '4'].flatMap((axis) => ['1', '2', '3'].map((rank) => `${axis}.${rank}`));

const axes = ['1', '2', '3', '4', ...orientations].map((code) =>
  buildEntry('plan-axis', code, {
    code,
    title: `Axe ${code}`,
    slug: 'axe',
    summary: 'Ce que vise cet axe.',
    parent: code.includes('.') ? `plan-axis:${code.charAt(0)}` : null,
  }),
);

const actions = Array.from({ length: 400 }, (_, rank) => {
  const axis = orientations[rank % orientations.length] ?? '1.1';
  const code = `${axis}.${Math.floor(rank / orientations.length) + 1}`;
  return buildEntry('action', code, {
    code,
    title: `Action ${code}`,
    slug: 'action',
    axis: `plan-axis:${axis}`,
    phase: phases[rank % phases.length],
    progressStatus: statuses[rank % statuses.length],
    progress: rank % 101,
    startsOn: '2026-02-01',
    milestones: [{ title: 'Un jalon', date: '2026-03-01', isDone: true }],
  });
});

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite({ ...emptyState, today: '2026-11-27', entries: [...axes, ...actions] });
});

afterAll(async () => {
  await site.remove();
});

const page = (address: string): Page => site.pages.get(address) ?? expect.fail(`no page ${address}`);

it('keeps the plan of 400 actions light: its axes fold, and lead to the actions', () => {
  const plan = page('/actions/');
  expect(countElements(plan)).toBeLessThan(MOST_ELEMENTS);
  expect(plan.links).toContain('/axes/1-1-axe/');
  expect(plan.links.filter((path) => /^\/actions\/[^.]+\/$/.test(path)).length).toBeLessThanOrEqual(6);
  expect(countElements(page('/axes/1-axe/'))).toBeLessThan(MOST_ELEMENTS);
});

it('shows every action on the page of its axis, as lightly', () => {
  const axis = page('/axes/1-1-axe/');
  expect(countElements(axis)).toBeLessThan(MOST_ELEMENTS);
  expect(
    axis
      .all('li')
      .map(wordsOf)
      .filter((words) => words.startsWith('1.1.')),
  ).toHaveLength(34);
});

it('tells of a plan too long for the page where its actions stand, by status and by phase, and what moved', () => {
  const { words } = page('/actions/');
  const told = words('main');
  expect(told).toContain('16 axes et 400 actions');
  expect(told).toContain('En cours (67)');
  expect(told).toContain('Idée 134 actions');
  expect(told).toContain('Ce qui a bougé en 2026');
  expect(told).toContain('Et 794 autres');
});
