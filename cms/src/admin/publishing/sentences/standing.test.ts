import type { Publication, Standing } from '@agenda21/content-types';
import { describe, expect, test } from 'vitest';
import { describeStanding, isPending, listRefreshed, mayRetry, sayRefreshed } from './standing.ts';

const now = new Date(2026, 10, 24, 15, 0, 0);
const settledAt = new Date(2026, 10, 24, 14, 3, 22).toISOString();

const publication: Publication = {
  id: 1,
  action: 'publish',
  state: 'live',
  model: 'good-practice',
  documentId: 'a',
  locale: 'fr',
  title: 'Planter une haie',
  actor: 'Camille Essai',
  requestedAt: settledAt,
  settledAt,
  durationMs: 213,
  reason: null,
  refreshed: null,
  undoneAt: null,
};

function standing(changes: Partial<Publication> | null, isPublished = true): Standing {
  const last = changes && { ...publication, ...changes };
  return { last, url: null, isPublished, canRetry: false };
}

const sentenceOf = (value: Standing, isPublisherSilent = false) =>
  describeStanding(value, { now, isPublisherSilent }).sentence;

describe('the panel says', () => {
  test('why a held document is not on line', () => {
    const held = describeStanding(standing({ state: 'held', reason: 'Le résumé manque.' }), {
      now,
      isPublisherSilent: false,
    });
    expect(held.sentence).toBe('Pas en ligne : le résumé manque.');
    expect(held.tone).toBe('bad');
    expect(held.detail).toContain('Corrigez la fiche');
  });
  test('that a failed release is tried again by itself', () => {
    const failed = standing({ state: 'failed', reason: 'Le disque du serveur est plein.' });
    const { sentence, detail } = describeStanding(failed, { now, isPublisherSilent: false });
    expect(sentence).toBe('Pas en ligne : le disque du serveur est plein.');
    expect(detail).toContain('Un nouvel essai se fera');
  });
  test('a reason of several sentences whole, and no colon after a colon', () => {
    const reason = 'La page n’est pas correcte : un titre manque. Revenez sur votre modification.';
    expect(sentenceOf(standing({ state: 'held', reason }))).toBe(`Pas en ligne. ${reason}`);
  });
  test('that a change which a roll-back keeps off the portal waits, and for what', () => {
    const reason = 'Le portail a été ramené à une version antérieure.';
    const waiting = standing({ state: 'queued', reason });
    expect(describeStanding(waiting, { now, isPublisherSilent: true })).toEqual({
      tone: 'pending',
      sentence: 'Publication en attente',
      detail: reason,
    });
  });
  test('that a roll-back took a publication away, without the way to a page that is gone', () => {
    const undone = describeStanding(standing({ undoneAt: settledAt }), { now, isPublisherSilent: false });
    expect(undone.sentence).toBe(
      'Ce changement n’est plus visible : le portail a été ramené à une version précédente à 14:03:22.',
    );
    expect(undone.tone).toBe('bad');
  });
  test('that a roll-back brought a withdrawn page back', () => {
    const returned = standing({ action: 'unpublish', undoneAt: settledAt }, false);
    expect(sentenceOf(returned)).toContain('De nouveau visible');
  });
  test('that a withdrawal which failed is not done', () => {
    const failed = standing({ action: 'unpublish', state: 'failed', reason: 'disque plein' }, false);
    expect(sentenceOf(failed)).toBe('Pas encore retirée du portail : disque plein.');
  });
  test('that a pending change waits for a publisher that is silent', () => {
    expect(sentenceOf(standing({ state: 'queued' }), true)).toContain('ne répond pas');
  });
  test('since when it is on line and how long that took', () => {
    expect(sentenceOf(standing({}))).toBe('En ligne depuis 14:03:22 (0,2 s)');
  });
  test('since when it is withdrawn', () => {
    const withdrawn = standing({ action: 'unpublish', durationMs: null }, false);
    expect(sentenceOf(withdrawn)).toBe('Retirée du portail depuis 14:03:22');
  });
  test.each(['queued', 'building'] as const)('that a %s publication is under way', (state) => {
    expect(sentenceOf(standing({ state }))).toBe('Publication en cours');
    expect(sentenceOf(standing({ state, action: 'delete' }))).toBe('Retrait en cours');
  });
  test('that a document was never published', () => {
    expect(sentenceOf(standing(null, false))).toBe('Jamais publiée');
  });
});

test('only what failed or is held is tried again, by who may', () => {
  const may = (state: Publication['state'], canRetry = true) =>
    mayRetry({ ...standing({ state }), canRetry });
  expect([may('live'), may('queued'), may('failed', false)]).toEqual([false, false, false]);
  expect([may('failed'), may('held')]).toEqual([true, true]);
});

test('what waits for another change is not asked about every second', () => {
  expect(isPending({ ...publication, state: 'queued' })).toBe(true);
  expect(isPending({ ...publication, state: 'queued', reason: 'Un retour.' })).toBe(false);
});

describe('the refreshed pages', () => {
  test('are not named once a roll-back undid them', () => {
    const refreshed = { count: 2, paths: ['/a/', '/b/'] };
    expect(listRefreshed(standing({ refreshed, undoneAt: settledAt })).count).toBe(0);
  });
  test('leave out the page of the document itself', () => {
    const refreshed = { count: 13, paths: ['/bonnes-pratiques/haie/', '/bonnes-pratiques/'] };
    const value = { ...standing({ refreshed }), url: 'https://portail.example/bonnes-pratiques/haie/' };
    expect(listRefreshed(value)).toEqual({ count: 12, paths: ['/bonnes-pratiques/'] });
  });
  test('are counted in one sentence, and none is not said', () => {
    expect([0, 1, 12].map(sayRefreshed)).toEqual([
      null,
      '1 page renouvelée avec celle-ci',
      '12 pages renouvelées avec celle-ci',
    ]);
  });
});
