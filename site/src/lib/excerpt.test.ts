import { expect, it } from 'vitest';
import { toExcerpt } from './excerpt.ts';

it('is empty for an empty text', () => {
  expect(toExcerpt(' \n ', 50)).toBe('');
});

it('never exceeds its limit, even for a word without end', () => {
  expect(toExcerpt('mot'.repeat(100), 20)).toHaveLength(20);
});

it('keeps words whole and drops the punctuation before the ellipsis', () => {
  expect(toExcerpt('Planter une haie, ensemble', 20)).toBe('Planter une haie…');
});

it('keeps the spaces that must not break', () => {
  expect(toExcerpt('Un projet\u00a0: planter\n1\u202f200 arbres', 80)).toBe(
    'Un projet\u00a0: planter 1\u202f200 arbres',
  );
});

it('reads Markdown as words', () => {
  expect(toExcerpt('## Titre\n\n- **un** [lien](https://exemple.fr)\n- deux\n\n<b>x</b>', 80)).toBe(
    'Titre un lien deux x',
  );
});
