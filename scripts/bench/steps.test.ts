import { expect, test } from 'vitest';
import { createSteps } from './steps.ts';

test('a stop ends the step under way, and no other is begun', async () => {
  const stopping = new AbortController();
  const steps = createSteps(() => undefined, stopping.signal);
  const endless = steps.run('endless', () => new Promise<never>(() => undefined));
  stopping.abort();
  await expect(endless).rejects.toThrow('stopped');
  await expect(steps.run('next', () => new Promise<never>(() => undefined))).rejects.toThrow('stopped');
  expect(steps.times).toEqual({});
});

test('each step is told, with how far it is, and its time is kept', async () => {
  const lines: string[] = [];
  const steps = createSteps((line) => lines.push(line), new AbortController().signal);
  const result = await steps.run('import', async (progress) => {
    progress(3);
    return 'done';
  });
  expect(result).toBe('done');
  expect(lines.slice(0, 2)).toEqual(['import…', 'import: 3']);
  expect(lines[2]).toMatch(/^import: done in \d+ ms$/);
  expect(Object.keys(steps.times)).toEqual(['import']);
});
