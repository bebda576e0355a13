import { expect, test } from 'vitest';
import { counts, planEdits } from './plan-edits.ts';

const entries = Array.from({ length: 120 }, (_, rank) => ({
  model: rank % 2 === 0 ? 'good-practice' : 'project',
  documentId: `d${rank}`,
  locale: 'fr',
  publishedAt: '2026-01-01T00:00:00.000Z',
  data: { title: `Titre ${rank}`, slug: `titre-${rank}`, summary: 'Un résumé', tagline: 'Une accroche' },
}));

test('without a document to edit, there is no plan', () => {
  expect(() => planEdits([])).toThrow('no document');
});

test('no document is edited twice in a measure, and every edit has its own word', () => {
  const { served, findable, lots } = planEdits(entries);
  for (const edits of [served, findable, ...lots]) {
    expect(new Set(edits.map(({ document }) => document.documentId)).size).toBe(edits.length);
  }
  const markers = [...served, ...findable, ...lots.flat()].map(({ marker }) => marker);
  expect(markers).toHaveLength(counts.served + counts.findable + counts.lots * counts.lot);
  expect(new Set(markers).size).toBe(markers.length);
});

test('titles and summaries are edited alike, and a lot is of one model', () => {
  const { served, lots } = planEdits(entries);
  expect(served.filter(({ values }) => 'title' in values)).toHaveLength(counts.served / 2);
  expect(new Set(lots.flat().map(({ document }) => document.model))).toEqual(new Set(['good-practice']));
});
