import type { Publication } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { nameState, nameSubject, tellCircumstances } from './publications.ts';

const now = new Date(2026, 10, 24, 15, 0, 0);

const publication: Publication = {
  id: 1,
  action: 'publish',
  state: 'live',
  model: 'good-practice',
  documentId: 'a',
  locale: 'fr',
  title: 'Planter une haie',
  actor: 'Camille Essai',
  requestedAt: new Date(2026, 10, 23, 14, 3, 22).toISOString(),
  settledAt: null,
  durationMs: 213,
  reason: null,
  refreshed: null,
  undoneAt: null,
};

test('a line says what it is about', () => {
  expect(nameSubject({ ...publication, title: null })).toBe('Fiche sans titre');
  expect(nameSubject({ ...publication, title: null, action: 'rebuild' })).toBe(
    'Reconstruction de tout le portail',
  );
  expect(nameSubject({ ...publication, title: '20261124-ab', action: 'roll-back' })).toBe(
    'Retour à une version précédente',
  );
  expect(nameSubject({ ...publication, title: 'haie.jpg', action: 'media' })).toBe(
    'Image ou fichier : haie.jpg',
  );
  expect(nameSubject(publication)).toBe('Planter une haie');
});

test('a withdrawal that is done is not said to be on line', () => {
  expect(nameState({ ...publication, action: 'delete' }).words).toBe('Retirée');
  expect(nameState(publication).words).toBe('En ligne');
});

test('every state has words of its own', () => {
  const states = ['queued', 'building', 'live', 'held', 'failed'] as const;
  const words = states.map((state) => nameState({ ...publication, state }).words);
  expect(new Set(words).size).toBe(states.length);
});

test('a failure is said to be tried again only when it will be', () => {
  const refused = { action: 'roll-back', state: 'failed', settledAt: publication.requestedAt } as const;
  expect(nameState({ ...publication, state: 'failed' }).words).toBe('Échec, nouvel essai');
  expect(nameState({ ...publication, ...refused }).words).toBe('Échec');
});

test('a publication and a withdrawal that a roll-back took away are not said to hold', () => {
  const undoneAt = publication.requestedAt;
  for (const action of ['publish', 'unpublish'] as const)
    expect(nameState({ ...publication, action, undoneAt }).words).toBe('Annulée par un retour');
});

test('a line says who, when and how long', () => {
  expect(tellCircumstances(publication, now)).toBe('Camille Essai · le 23 novembre à 14:03 · 0,2 s');
  expect(tellCircumstances({ ...publication, durationMs: null }, now)).toBe(
    'Camille Essai · le 23 novembre à 14:03',
  );
});
