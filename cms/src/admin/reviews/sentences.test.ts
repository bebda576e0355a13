import type { ReviewLine, ReviewSummary } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import {
  footLine,
  headLine,
  nameChoice,
  outcomes,
  tellRequests,
  tellWaiting,
  tellWaitingCount,
} from './sentences.ts';

const now = new Date(2026, 2, 20, 15, 0, 0);
const at = new Date(2026, 2, 18, 9, 30, 0).toISOString();
const plain = (words: string | null) => words?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;

const summary: ReviewSummary = {
  model: 'project',
  documentId: 'a',
  locale: 'fr',
  title: 'Une haie',
  state: 'envoyé',
  step: 1,
  organisation: null,
  assignee: null,
  submittedAt: at,
  waitingSince: at,
  unansweredSince: null,
};

const line: ReviewLine = {
  id: 1,
  side: 'équipe',
  kind: 'étape',
  author: 'Éloïse',
  at,
  text: null,
  field: null,
  correctionKind: null,
  resolvedAt: null,
  answers: null,
  from: 'envoyé',
  to: 'à corriger',
  mail: 'envoyé',
};

test('a record waits in its state, or because its partner had no answer', () => {
  expect(plain(tellWaiting(summary, now))).toBe('envoyé depuis le 18 mars à 09:30');
  expect(plain(tellWaiting({ ...summary, unansweredSince: at }, now))).toBe(
    'message sans réponse depuis le 18 mars à 09:30',
  );
});

test.each<[Partial<ReviewLine>, string]>([
  [{}, 'Envoyé → à corriger'],
  [{ from: null, to: 'brouillon' }, 'Brouillon'],
  [{ side: 'portail', from: 'publié', to: 'accepté' }, 'Retirée du portail'],
  [{ kind: 'correction', field: 'Accroche', correctionKind: 'incomplet' }, 'Accroche : incomplet'],
  [{ kind: 'correction', correctionKind: 'incorrect' }, 'Ensemble de la fiche : incorrect'],
  [{ kind: 'réponse' }, 'Réponse à une correction'],
  [{ kind: 'message' }, 'Message'],
  [{ kind: 'vérification', side: 'portail' }, 'Vérification annuelle demandée'],
  [{ kind: 'vérification', side: 'partenaire' }, 'Toujours d’actualité'],
])('a line %j is headed « %s »', (change, words) => {
  expect(plain(headLine({ ...line, ...change }))).toBe(words);
});

test.each<[Partial<ReviewLine>, string | null]>([
  [{}, 'Courriel envoyé à l’organisme.'],
  [{ mail: 'à envoyer' }, 'Courriel en attente de départ.'],
  [
    { mail: 'envoyé en partie' },
    'Courriel refusé pendant deux jours à une personne au moins ; les autres l’ont reçu.',
  ],
  [{ mail: 'non parti' }, 'Courriel non parti : deux jours d’essais n’y ont rien fait.'],
  [{ mail: 'sans adresse' }, 'Aucun courriel : l’organisme n’a pas d’adresse.'],
  [{ mail: null }, null],
  [{ kind: 'correction', mail: null }, 'En attente de correction.'],
  [{ kind: 'correction', mail: null, resolvedAt: at }, 'Corrigé le 18 mars à 09:30.'],
])('a line %j says beside its words: %s', (change, words) => {
  expect(plain(footLine({ ...line, ...change }, now))).toBe(words);
});

test('the requests of accounts are counted, with the date of the oldest one', () => {
  expect(plain(tellRequests({ count: 1, since: at }, now))).toBe(
    '1 demande de compte attend depuis le 18 mars à 09:30.',
  );
  expect(plain(tellRequests({ count: 2, since: at }, now))).toBe(
    '2 demandes de compte attendent, la plus ancienne depuis le 18 mars à 09:30.',
  );
});

test('a choice says how many records it holds, once that is known', () => {
  expect(nameChoice('envoyé', 3)).toBe('Envoyé (3)');
  expect(nameChoice('envoyé', undefined)).toBe('Envoyé');
  expect(nameChoice(null, undefined)).toBe('À traiter par l’équipe');
  expect([1, 2].map(tellWaitingCount).map(plain)).toEqual([
    '1 fiche attend l’équipe.',
    '2 fiches attendent l’équipe.',
  ]);
});

test('what is done and what is not are said apart, without a stop that the reason would follow', () => {
  for (const [done, failed] of Object.values(outcomes)) {
    expect(done).toMatch(/\.$/);
    expect(failed).toMatch(/n’[^.]*$/);
  }
});
