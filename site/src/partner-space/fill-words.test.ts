import { expect, it } from 'vitest';
import { fillWords } from './fill-words.ts';

it('puts each value where a text names it, as it is, and leaves a name without a value', () => {
  expect(fillWords('Bonjour {name}, {name} : {date}', { name: '$& {date}' })).toBe(
    'Bonjour $& {date}, $& {date} : {date}',
  );
});
