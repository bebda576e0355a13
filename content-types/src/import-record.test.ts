import { describe, expect, it } from 'vitest';
import { completeData, importRequestSchema, keyOf } from './import-record.ts';
import { contentModels } from './models/index.ts';
import { parseData } from './to-entry-schema.ts';

const record = { model: 'theme', locale: 'fr', data: { title: 'Eau' } };
const request = { records: [record], apply: false, publish: false };
const isAccepted = (value: unknown) => importRequestSchema.safeParse(value).success;

describe('a request to import', () => {
  it('is refused for an unknown model, language or key, and when it does not say whether to apply', () => {
    expect(isAccepted({ ...request, records: [{ ...record, model: 'publication' }] })).toBe(false);
    expect(isAccepted({ ...request, records: [{ ...record, model: 'toString' }] })).toBe(false);
    expect(isAccepted({ ...request, records: [{ ...record, locale: 'de' }] })).toBe(false);
    expect(isAccepted({ ...request, records: [{ ...record, id: 3 }] })).toBe(false);
    expect(isAccepted({ records: [record], publish: false })).toBe(false);
  });

  it('holds records of the models a visitor reads', () => {
    expect(isAccepted(request)).toBe(true);
  });
});

describe('the key of a record', () => {
  it('is empty when its field is', () => {
    expect(keyOf(contentModels.theme, {})).toBe('');
    expect(keyOf(contentModels.action, { slug: 'haie', code: null })).toBe('');
  });

  it('is its code, its slug, or the name of a single', () => {
    expect(keyOf(contentModels.action, { slug: 'haie', code: '5.1' })).toBe('5.1');
    expect(keyOf(contentModels.theme, { slug: 'eau' })).toBe('eau');
    expect(keyOf(contentModels['site-settings'], { siteName: 'Portail' })).toBe('site-settings');
  });
});

describe('completing a record', () => {
  it('keeps unknown keys and wrong values, so that they are refused and not lost', () => {
    expect(completeData('theme', { couleur: 'bleu' })).toHaveProperty('couleur', 'bleu');
    expect(completeData('project', { milestones: 'un' })).toHaveProperty('milestones', 'un');
  });

  it('gives empty fields their default, an empty list or null', () => {
    expect(completeData('project', { title: 'Une haie' })).toMatchObject({
      title: 'Une haie',
      depth: 'éclair',
      phase: null,
      programme: null,
      themes: [],
      gallery: [],
      milestones: [],
      budget: null,
    });
  });

  it('completes the items of a group too', () => {
    expect(completeData('project', { milestones: [{ title: 'Plantation' }] })['milestones']).toEqual([
      { title: 'Plantation', date: null, isDone: false },
    ]);
  });

  it('makes valid data of a record that gives what is required', () => {
    const data = completeData('project', { title: 'Une haie', slug: 'une-haie', tagline: 'Planter.' });
    expect(parseData('project', data).ok).toBe(true);
  });
});
