import { expect, test } from 'vitest';
import { explainRollBack, nameRelease, notRebuilt, tellFailure } from './orders.ts';

const now = new Date(2026, 10, 24, 15, 0, 0);
const madeAt = new Date(2026, 10, 23, 14, 3, 22).toISOString();

test('a failure says what the server says, in French even when Strapi does not', () => {
  const tell = (reason: string | null, status: number | null = 409) =>
    tellFailure(notRebuilt, { reason, status });
  expect(tell('Forbidden')).toBe(`${notRebuilt}. Vous n’en avez pas le droit.`);
  expect(tell('Réessayez dans un instant.')).toContain('. Réessayez dans un instant.');
  expect(tell(null, null)).toContain('ne répond pas');
});

test('nothing is said not to be done when the server does not know', () => {
  expect(tellFailure(notRebuilt, { reason: 'On ne sait pas.', status: 504 })).toBe('On ne sait pas.');
});

test('a version is named by its date, and going back to it says what will happen', () => {
  expect(nameRelease(madeAt, now)).toBe('Version du 23 novembre à 14:03');
  const words = explainRollBack(madeAt, now);
  expect(words).toContain('sa version du 23 novembre à 14:03, jusqu’à la prochaine publication');
  expect(words).toContain('ce qui a été retiré depuis redevient visible');
  expect(words).toContain('Les contenus écrits ici ne changent pas');
});
