import { describe, expect, it } from 'vitest';
import { contentModels } from '../models/index.ts';
import { parseData } from '../to-entry-schema.ts';
import { checkDraft, checkSending, fieldsOfRecord, toRecordField } from './record-forms.ts';

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
