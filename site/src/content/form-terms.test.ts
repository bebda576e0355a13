import { type Locale, emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { formTerms } from './form-terms.ts';
import { PublishedContent } from './published-content.ts';

const page = (slug: string, locale: Locale) =>
  buildEntry('page', 'p', { title: slug, slug, body: 'x' }, { locale });

const pathIn = (locale: Locale, ...entries: ReturnType<typeof page>[]) =>
  formTerms(new PublishedContent({ ...emptyState, entries }).content, locale).personalDataPath;

it('leads to the page on personal data at its address in the language of the form, translated or not', () => {
  const entries = [page('donnees-personnelles', 'fr'), page('datos-personales', 'es')];
  expect(pathIn('fr', ...entries)).toBe('/donnees-personnelles/');
  expect(pathIn('es', ...entries)).toBe('/es/datos-personales/');
  expect(pathIn('es', ...entries.slice(0, 1))).toBe('/es/donnees-personnelles/');
});

it('leads nowhere when that page is not published', () => {
  expect(pathIn('fr')).toBeNull();
  expect(pathIn('fr', page('cookies', 'fr'))).toBeNull();
});
