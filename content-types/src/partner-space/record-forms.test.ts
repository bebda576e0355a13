import { describe, expect, it } from 'vitest';
import { contentModels } from '../models/index.ts';
import { parseData } from '../to-entry-schema.ts';
import { areWritable, checkDraft, checkSending, cleanTyped, toRecordField } from './record-forms.ts';
import { fieldsOfRecord } from './record-fields.ts';

const models = ['project', 'good-practice'] as const;

it.each(models)('asks of a %s fields of its model, within their limits', (name) => {
  const { fields }: { readonly fields: Readonly<Record<string, object>> } = contentModels[name];
  for (const [field, { kind, ...asked }] of Object.entries(fieldsOfRecord(name))) {
    if (field === 'commune') continue;
    expect([field, kind, 'max' in asked && asked.max]).toEqual([
      field,
      kind === 'line' ? 'line' : 'paragraphs',
      (fields[field] as { max: number }).max,
    ]);
  }
});

it.each(models)(
  'asks of a %s, before it is sent, all that the model needs and has no default for',
  (name) => {
    const missing = checkSending(name, {}).map(({ field }) => field);
    const parsed = parseData(name, {});
    const needed = parsed.ok ? [] : parsed.problems.map(({ field }) => field);
    const labels: Readonly<Record<string, { readonly label: string }>> = contentModels[name].fields;
    const asked = missing.map((field) => labels[field]?.label);
    const filledIn = ['Fin de l’adresse', 'Phase', 'Statut', 'Profondeur', 'Label'];
    const texts = Object.values(labels).filter((field) => 'required' in field && field.required);
    const own = texts.map(({ label }) => label).filter((label) => !filledIn.includes(label));
    expect(needed).toEqual(expect.arrayContaining(own));
    expect(asked).toEqual(expect.arrayContaining(own));
  },
);

describe('a draft', () => {
  it('may be empty, and is cleaned of what no one types', () => {
    expect(checkDraft('project', { title: '', tagline: ' Un\u202e verger \n' })).toEqual({
      kept: { title: '', tagline: 'Un verger' },
      refusals: [],
    });
  });

  it('keeps each field, or refuses it, by itself', () => {
    expect(checkDraft('good-practice', { title: 'x'.repeat(201), summary: 'Oui.' })).toEqual({
      kept: { summary: 'Oui.' },
      refusals: [{ field: 'title', problem: 'long' }],
    });
  });

  it('holds nothing that the form does not ask', () => {
    expect(checkDraft('project', { slug: 'x', toString: 'x' })).toEqual({ kept: {}, refusals: [] });
  });
});

it('tells in which field of the form one of the model is written', () => {
  expect([toRecordField('territories'), toRecordField('title'), toRecordField('budget')]).toEqual([
    'commune',
    'title',
    'budget',
  ]);
});

describe('what partners may write', () => {
  it.each([
    [{ title: 'x', budget: '12', steps: '[{"title":"x"}]' }, true],
    [{ slug: 'x' }, false],
    [{ title: 'x', departmentNote: 'Bravo' }, false],
    [{ constructor: 'x' }, false],
    [{ results: '[{"label":"x","evidence":"mesuré"}]' }, false],
  ])('%j: %s', (values, expected) => {
    expect(areWritable('project', values)).toBe(expected);
  });

  it('is compared as it would be kept', () => {
    expect(cleanTyped('project', 'title', ' Un  verger ')).toBe('Un verger');
    expect(cleanTyped('project', 'steps', '[{"title":" a "}]')).toBe(
      '[{"title":"a","description":"","duration":""}]',
    );
    expect(cleanTyped('project', 'budget', '12 000 €')).toBe('12000');
    expect(cleanTyped('project', 'budget', ' douze ')).toBe('douze');
  });

  it('is sent with what the model gives a field at first, and not without it', () => {
    const whole = { title: 'x', commune: 'Pau', tagline: 'x', description: 'x' };
    expect(checkSending('project', whole)).toEqual([]);
    const practice = { title: 'x', commune: 'Pau', summary: 'x', solution: 'x' };
    expect(checkSending('good-practice', practice)).toEqual([]);
    expect(checkSending('good-practice', { ...practice, depth: '' })).toEqual([
      { field: 'depth', problem: 'missing' },
    ]);
    expect(checkSending('project', { ...whole, steps: '[{}]' })).toEqual([
      { field: 'steps.0.title', problem: 'missing' },
    ]);
  });
});
