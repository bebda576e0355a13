import { expect, test } from 'vitest';
import { describeInMarkdown, markers, replaceSection } from './markdown.ts';
import { sampleResults } from './sample-results.fixture.ts';

test('a text without the markers, or with them swapped, is left alone', () => {
  expect(() => replaceSection('# Title', 'x')).toThrow(markers.start);
  expect(() => replaceSection(`${markers.end} ${markers.start}`, 'x')).toThrow(markers.start);
});

test('the section takes the place of the one before, and nothing else changes', () => {
  const once = replaceSection(`before\n${markers.start}\n${markers.end}\nafter\n`, 'first');
  expect(replaceSection(once, 'second')).toBe(
    `before\n${markers.start}\n\nsecond\n\n${markers.end}\nafter\n`,
  );
});

test('every line of a table has as many cells as its head', () => {
  const tables = describeInMarkdown(sampleResults)
    .split('\n\n')
    .filter((part) => part.startsWith('|'));
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    const widths = table.split('\n').map((line) => line.split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
});

test('the table tells the measures, the missed budgets and the machine', () => {
  const words = describeInMarkdown(sampleResults);
  expect(words).toContain('| publish → served | 80 ms / 120 ms | 200 ms / 450 ms |');
  expect(words).toContain('| publish → served, p95 | 450 ms | ≤ 300 ms | **missed**: 1.5 × its budget |');
  expect(words).toContain('on 2026-01-02: 2 cores');
});
