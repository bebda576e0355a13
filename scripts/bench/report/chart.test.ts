import { expect, test } from 'vitest';
import { drawChart } from './chart.ts';
import { keptSize, sampleResults } from './sample-results.fixture.ts';

const svg = drawChart(sampleResults);

test('the chart runs no script and loads nothing', () => {
  expect(svg).not.toMatch(/<script|href=|url\(|\bon\w+=/);
});

test('a program that reads the screen hears the title and every figure', () => {
  expect(svg).toContain('role="img" aria-labelledby="bench-title bench-desc"');
  const description = /<desc id="bench-desc">(.*)<\/desc>/.exec(svg)?.[1];
  expect(description).toContain('At 10,000 resources: publish → served (p95): 450 ms');
});

test('it is readable in a dark scheme as well', () => {
  expect(svg).toContain('@media (prefers-color-scheme:dark)');
});

test('what was not measured has no bar', () => {
  const bars = (text: string) => text.match(/<rect /g)?.length;
  expect(bars(svg)).toBe(6 + 5);
  expect(bars(drawChart({ sizes: [{ ...keptSize, renders: {} }] }))).toBe(3);
});

test('a longer time has a longer bar', () => {
  const widths = [...svg.matchAll(/<rect class="\w+" x="\d+" y="\d+" width="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  const [served = 0, , findable = 0, , , stock = 0] = widths;
  expect(served).toBeLessThan(findable);
  expect(findable).toBeLessThan(stock);
});
