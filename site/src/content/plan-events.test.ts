import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { axisYear, planYear } from './plan-events.ts';
import { PublishedContent } from './published-content.ts';

const today = '2026-11-27';
const axis = buildEntry('plan-axis', '5', { code: '5', title: 'Axe', slug: 'axe' });
const action = (code: string, data: Readonly<Record<string, unknown>>) =>
  buildEntry('action', code, { code, title: code, slug: 'action', axis: 'plan-axis:5', ...data });
const milestone = (title: string, date: string | null, isDone = true) => ({ title, date, isDone });

const publish = (...actions: ReturnType<typeof action>[]) =>
  new PublishedContent({ ...emptyState, today, entries: [axis, ...actions] });
const outline = ({ content }: PublishedContent) =>
  planYear(content, 'fr')?.events.map(({ kind, date, action: { entry }, title }) =>
    [kind, date, entry.data.code, title].filter(Boolean).join(' '),
  );

it('tells the milestones reached and the actions begun and ended in the year, the latest first, then its reviews', () => {
  const published = publish(
    action('5.1', {
      startsOn: '2026-02-01',
      milestones: [milestone('Ouverture', '2026-09-14'), milestone('Étude', '2025-12-31')],
      yearlyReviews: [
        { year: 2026, text: 'Bien.', light: 'vert' },
        { year: 2025, text: 'Avant.', light: 'rouge' },
      ],
    }),
    action('5.2', { startsOn: '2024-01-01', endsOn: '2026-10-01', progressStatus: 'terminé' }),
  );
  expect(outline(published)).toEqual([
    'end 2026-10-01 5.2',
    'milestone 2026-09-14 5.1 Ouverture',
    'start 2026-02-01 5.1',
    'review 5.1',
  ]);
});

it('tells nothing that is still to come, nor an end that was only planned', () => {
  const published = publish(
    action('5.1', { startsOn: '2026-11-28', endsOn: '2026-10-01', progressStatus: 'en cours' }),
    action('5.2', {
      milestones: [milestone('Sans date', null), milestone('Pas atteint', '2026-03-01', false)],
    }),
  );
  expect(outline(published)).toBeUndefined();
});

it('tells the year before, under its own name, while nothing has moved since the first of January', () => {
  const december = action('5.1', { milestones: [milestone('Ouverture', '2025-12-01')] });
  const { content } = publish(december);
  expect(planYear(content, 'fr')).toMatchObject({ year: '2025', events: [{ title: 'Ouverture' }] });
  const moved = publish(december, action('5.2', { startsOn: '2026-01-02' }));
  expect(planYear(moved.content, 'fr')?.year).toBe('2026');
});

it('shows the last events of many, and how many more there are', () => {
  const days = ['01', '02', '03', '04', '05', '06', '07', '08'];
  const { content } = publish(
    action('5.1', { milestones: days.map((day) => milestone(`Le ${day}`, `2026-03-${day}`)) }),
  );
  const year = planYear(content, 'fr');
  expect(year).toMatchObject({ year: '2026', others: 2 });
  expect(year?.events[0]?.title).toBe('Le 08');
  const shown = content.byId('plan-axis', 'plan-axis:5', 'fr') ?? expect.fail();
  expect(axisYear(shown, content)?.others).toBe(2);
});

it('touches the pages that tell it on the day when it changes, and not every night', () => {
  const published = publish(action('5.1', { startsOn: '2026-11-29' }));
  const change = (day: string) => published.apply({ entries: [], removed: [], addresses: null, today: day });
  expect(outline(published)).toBeUndefined();
  expect(change('2026-11-28')).not.toContain('=year of the plan fr');
  expect(change('2026-11-29')).toContain('=year of the plan fr');
  expect(outline(published)).toEqual(['start 2026-11-29 5.1']);
});

it('follows an action that is edited', () => {
  const published = publish(action('5.1', { milestones: [milestone('Avant', '2026-03-01')] }));
  expect(outline(published)).toHaveLength(1);
  const edited = action('5.1', { milestones: [milestone('Après', '2026-03-02')] });
  published.apply({ entries: [edited], removed: [], addresses: null, today });
  expect(outline(published)).toEqual(['milestone 2026-03-02 5.1 Après']);
});

it('says nothing more of a new year in which nothing moved yet', () => {
  const published = publish(action('5.1', {}));
  expect(outline(published)).toBeUndefined();
  const change = { entries: [], removed: [], addresses: null, today: '2027-01-01' };
  expect(published.apply(change)).not.toContain('=year of the plan fr');
});
