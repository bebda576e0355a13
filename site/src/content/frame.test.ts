import { type RawEntry, emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { frameOf } from './frame.ts';
import { PublishedContent } from './published-content.ts';

const audited = (validatedCriteria: number) =>
  buildEntry('accessibility-statement', 'a', {
    scope: 'Essai',
    auditedOn: '2026-05-04',
    applicableCriteria: 60,
    validatedCriteria,
  });

function footerOf(...entries: readonly RawEntry[]) {
  return frameOf(new PublishedContent({ ...emptyState, entries }).content, 'fr').footer;
}

const mentionIn = (...entries: readonly RawEntry[]) =>
  footerOf(...entries).find(({ href }) => href === '/accessibilite/')?.label;

it('mentions how far the portal conforms, in the words that the law imposes', () => {
  expect(mentionIn()).toBe('Accessibilité\u00a0: non conforme');
  expect(mentionIn(audited(29))).toBe('Accessibilité\u00a0: non conforme');
  expect(mentionIn(audited(30))).toBe('Accessibilité\u00a0: partiellement conforme');
  expect(mentionIn(audited(60))).toBe('Accessibilité\u00a0: totalement conforme');
});

it('puts the plain pages of the footer by rank, between the site map and the ways to reach the body', () => {
  const page = (slug: string, footerRank: number, isInFooter = true) =>
    buildEntry('page', slug, { title: slug, slug, body: 'x', isInFooter, footerRank });
  const paths = footerOf(page('cookies', 3), page('mentions', 1), page('brouillon', 2, false)).map(
    ({ href }) => href,
  );
  expect(paths).toEqual([
    '/plan-du-site/',
    '/accessibilite/',
    '/mentions/',
    '/cookies/',
    '/ecoconception/',
    '/contact/',
    '/flux/',
    '/donnees/',
    '/espace-partenaires/',
  ]);
});
