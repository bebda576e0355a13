import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test.each([
  [['--sizes', '100,abc'], '"100,abc"'],
  [['--sizes', '12'], 'from 100'],
  [['--sizes=100,,1000'], 'whole numbers'],
  [['--size', '100'], '--size'],
  [['100'], '100'],
])('%j is refused with what is wrong', (args, words) => {
  expect(() => readArguments(args)).toThrow(words);
});

test('help is asked for', () => {
  expect(readArguments(['--help'])).toBeNull();
});

test('without options, everything is measured and kept', () => {
  expect(readArguments([])).toEqual({
    sizes: [100, 1000, 10_000],
    withHugo: true,
    isStrict: false,
    isKept: true,
  });
});

test('sizes are sorted, each once', () => {
  expect(readArguments(['--sizes', '1000,100,1000', '--no-hugo', '--strict', '--no-write'])).toEqual({
    sizes: [100, 1000],
    withHugo: false,
    isStrict: true,
    isKept: false,
  });
});
