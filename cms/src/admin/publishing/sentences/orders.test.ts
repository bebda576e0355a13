import { expect, test } from 'vitest';
import { explainRollBack, nameRelease, notRebuilt, tellFailure } from './orders.ts';

const now = new Date(2026, 10, 24, 15, 0, 0);
const madeAt = new Date(2026, 10, 23, 14, 3, 22).toISOString();

test('a failure says what the server says, in French even when Strapi does not', () => {
  expect(tellFailure(notRebuilt, 'Forbidden')).toBe(`${notRebuilt}. Vous n’en avez pas le droit.`);
  expect(tellFailure(notRebuilt, 'Réessayez dans un instant.')).toContain('. Réessayez dans un instant.');
  expect(tellFailure(notRebuilt, null)).toContain('ne répond pas');
});

test('a version is named by its date, and going back to it says what will happen', () => {
  expect(nameRelease(madeAt, now)).toBe('Version faite le 23 novembre à 14:03');
  const words = explainRollBack(madeAt, now);
  expect(words).toContain('la version faite le 23 novembre à 14:03, jusqu’à la prochaine publication');
  expect(words).toContain('Les contenus écrits ici ne changent pas');
});
