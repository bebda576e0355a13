import { expect, test, vi } from 'vitest';
import { createClosers } from './closers.ts';

test('what cannot be undone is told, and does not keep the rest from being undone', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const closers = createClosers();
  const undone: string[] = [];
  closers.add(async () => undone.push('first'));
  closers.add(() => Promise.reject(new Error('stuck')));
  await closers.closeAll();
  expect(undone).toEqual(['first']);
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});

test('the last one is undone first, each once, and one that comes late is undone by the next call', async () => {
  const closers = createClosers();
  const undone: string[] = [];
  closers.add(async () => undone.push('a'));
  closers.add(async () => undone.push('b'));
  await Promise.all([closers.closeAll(), closers.closeAll()]);
  closers.add(async () => undone.push('late'));
  await closers.closeAll();
  expect(undone).toEqual(['b', 'a', 'late']);
});
