import { expect, test } from 'vitest';
import { sayDays, tellMade, tellShare } from './shares.ts';

const now = new Date(2026, 10, 24, 15, 0, 0);
const share = {
  id: 1,
  url: null,
  createdBy: 'Camille Essai',
  createdAt: now.toISOString(),
  expiresAt: new Date(2026, 11, 1, 15, 0, 0).toISOString(),
};

test('a link says until when it works, and by whom it was made', () => {
  expect(tellShare(share, now)).toBe('Créé par Camille Essai, fonctionne jusqu’au 1er décembre à 15:00');
  expect(tellMade(share, now)).toContain('jusqu’au 1er décembre à 15:00');
});

test('a link that ends today says at what time', () => {
  const expiresAt = new Date(2026, 10, 24, 18, 30, 0).toISOString();
  expect(tellShare({ ...share, expiresAt }, now)).toContain('jusqu’à 18:30:00');
});

test('days are counted', () => {
  expect([1, 7].map(sayDays)).toEqual(['1 jour', '7 jours']);
});
