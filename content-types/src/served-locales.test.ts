import { describe, expect, it } from 'vitest';
import { completeData } from './import-record.ts';
import { localesOfSettings, servedLocales } from './served-locales.ts';

const settings = (languages: unknown, locale = 'fr') => ({
  model: 'site-settings',
  documentId: 'reglages',
  locale,
  publishedAt: '2026-01-01T00:00:00.000Z',
  data: { languages },
});

describe('a portal', () => {
  it('is served in French and in what its settings choose, always in one order', () => {
    expect(localesOfSettings({ languages: ['anglais', 'basque'] })).toEqual(['fr', 'eu', 'en']);
    expect(localesOfSettings({ languages: ['espagnol', 'occitan', 'anglais', 'basque'] })).toEqual([
      'fr',
      'es',
      'eu',
      'oc',
      'en',
    ]);
  });

  it('is served in French alone when nothing else is ticked', () => {
    expect(localesOfSettings({ languages: [] })).toEqual(['fr']);
  });

  it('is served in Spanish too while nobody chose: without settings, or with settings that say nothing', () => {
    for (const unsaid of [null, undefined, {}, { languages: null }, { languages: 'basque' }])
      expect(localesOfSettings(unsaid)).toEqual(['fr', 'es']);
    expect(servedLocales([])).toEqual(['fr', 'es']);
    expect(localesOfSettings(completeData('site-settings', {}))).toEqual(['fr', 'es']);
  });

  it('goes by its French settings, whatever a translation of them holds', () => {
    expect(servedLocales([settings(['basque'], 'es'), settings(['occitan'])])).toEqual(['fr', 'oc']);
  });
});
