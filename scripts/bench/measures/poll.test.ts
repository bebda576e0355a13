import { expect, test } from 'vitest';
import { poll } from './poll.ts';

test('a condition that never comes is named', async () => {
  const never = poll('the moon', async () => false, { pauseMs: 1, limitMs: 20 });
  await expect(never).rejects.toThrow('the moon');
});

test('a question that fails ends the wait', async () => {
  const failing = poll('x', () => Promise.reject(new Error('no answer')), { pauseMs: 1, limitMs: 1_000 });
  await expect(failing).rejects.toThrow('no answer');
});

test('the answer is given as soon as it comes, zero included', async () => {
  const answers = [null, false, 0] as const;
  let asked = 0;
  const answer = await poll(
    'x',
    async () => {
      const given = answers[asked];
      asked += 1;
      return given === undefined ? false : given;
    },
    { pauseMs: 1, limitMs: 1_000 },
  );
  expect([answer, asked]).toEqual([0, 3]);
});
