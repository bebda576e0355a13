import { expect, test } from 'vitest';
import { typeset } from './french-typography.ts';

test('the spaces of French punctuation do not break, and no other text changes', () => {
  expect(typeset('Prêt ? « Oui » : http://a.example/?b=c ; fin !')).toBe(
    'Prêt\u00A0? «\u00A0Oui\u00A0»\u00A0: http://a.example/?b=c\u00A0; fin\u00A0!',
  );
  expect(typeset('a ?b=c :d')).toBe('a ?b=c :d');
});
