import { expect, it } from 'vitest';
import { takeTurn } from './turns.ts';

const nextTick = () => new Promise((resolve) => setImmediate(resolve));

it('begins no change after one that failed', async () => {
  const transaction = {};
  let begun = false;
  const failed = takeTurn(transaction, () => Promise.reject(new Error('refused')));
  const next = takeTurn(transaction, async () => {
    begun = true;
  });
  await expect(failed).rejects.toThrow('refused');
  await expect(next).rejects.toThrow('refused');
  expect(begun).toBe(false);
});

it('does the changes of a transaction one after the other, in their order', async () => {
  const transaction = {};
  const events: string[] = [];
  const change = (name: string) => async () => {
    events.push(`${name} begins`);
    await nextTick();
    events.push(`${name} ends`);
  };
  await Promise.all([takeTurn(transaction, change('a')), takeTurn(transaction, change('b'))]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('lets a change make another one, and transactions go beside each other', async () => {
  const [one, two] = [{}, {}];
  const inner = await takeTurn(one, () => takeTurn(one, async () => takeTurn(two, async () => 'done')));
  expect(inner).toBe('done');
});
