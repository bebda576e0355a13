import type { PublisherStatus } from '@agenda21/content-types';
import { describe, expect, test } from 'vitest';
import { tellHealth } from './health.ts';

const now = new Date(2026, 10, 24, 15, 0, 0);
const at = new Date(2026, 10, 24, 14, 3, 22).toISOString();

const healthy: PublisherStatus = {
  release: { id: 'r', madeAt: at, pages: 204 },
  mode: { kind: 'renderer', reason: null },
  run: { isRunning: false, stage: null, last: null },
  queue: { isWaiting: false, waitingSince: null, failures: 0, retryAt: null },
  lastFullCheck: { at, durationMs: 5_200, pages: 204, differences: 0 },
  search: { freshPages: 0, foldedAt: at },
  openData: { waiting: 0, fault: null },
  heldDocuments: 0,
  cms: { isReachable: true },
  memory: { rssBytes: 1 },
};

const wordsOf = (subject: string, changes: Partial<PublisherStatus> = {}) =>
  tellHealth({ ...healthy, ...changes }, now).find((finding) => finding.subject === subject)?.words;

describe('the health of the portal tells', () => {
  test('a publisher that is silent', () => {
    expect(tellHealth(null, now).map(({ words }) => words)).toEqual([
      expect.stringContaining('ne répond pas'),
    ]);
  });
  test('contents that cannot be read, before anything else', () => {
    const words = wordsOf('État', { cms: { isReachable: false }, mode: { kind: 'stock', reason: null } });
    expect(words).toContain('n’arrive pas à lire les contenus');
  });
  test('tries that failed, and when the next one is', () => {
    const queue = { isWaiting: true, waitingSince: at, failures: 2, retryAt: at };
    expect(wordsOf('État', { queue })).toBe('2 essais ont échoué. Nouvel essai à 14:03:22.');
  });
  test.each([
    ['diskFull', '14:03:22 — Le disque du serveur est plein.'],
    ['what no version knows', '14:03:22 — Une erreur imprévue est survenue.'],
  ])('the last failure in French, not by its name: %s', (fault, words) => {
    const last = { result: 'failed' as const, at, durationMs: 1, pages: 0, fault };
    expect(wordsOf('Dernier échec', { run: { ...healthy.run, last } })).toBe(words);
  });
  test('that there is no version yet', () => {
    expect(wordsOf('Version en ligne', { release: null })).toContain('pas encore été construit');
  });
  test('the slower way and its reason', () => {
    const mode = { kind: 'stock' as const, reason: 'trois pannes de suite.' };
    expect(wordsOf('État', { mode })).toBe('Mode de secours, plus lent : trois pannes de suite.');
  });
  test('documents that are held, only when there are', () => {
    expect(wordsOf('Fiches retenues')).toBeUndefined();
    expect(wordsOf('Fiches retenues', { heldDocuments: 1 })).toContain('1 fiche à corriger');
  });
  test('a full check, its pages and its differences', () => {
    expect(wordsOf('Vérification complète')).toBe('Faite à 14:03:22 (5,2 s) : 204 pages, aucune différence.');
    const lastFullCheck = { at, durationMs: 5_200, pages: 204, differences: 1 };
    expect(wordsOf('Vérification complète', { lastFullCheck })).toContain('1 page différente');
  });
  test('pages that the search knows before its main index does', () => {
    const search = { freshPages: 2, foldedAt: null };
    expect(wordsOf('Recherche', { search })).toBe('À jour, plus 2 pages toutes récentes.');
  });
  test('that all is well', () => {
    expect(wordsOf('État')).toBe('Tout va bien.');
    expect(wordsOf('File d’attente')).toBe('Rien n’attend.');
    expect(wordsOf('Version en ligne')).toBe('Faite à 14:03:22, 204 pages.');
  });
});
