import { expect, it } from 'vitest';
import { contentModels } from '../../models/index.ts';
import type { Field } from '../../fields.ts';
import { photoFields } from '../record-files.ts';
import { fieldsOfRecord } from '../record-fields.ts';
import { exampleOf } from './examples.ts';
import {
  completeFieldsOf,
  correctableFieldsOf,
  itemFieldsOf,
  otherTerritories,
  sectionOfField,
  sectionsOf,
  teamFields,
  teamItemFieldsOf,
} from './written-fields.ts';

const models = ['project', 'good-practice'] as const;

it.each(models)('each field of a %s is asked once, or is left to the team and said so', (model) => {
  const short = Object.keys(fieldsOfRecord(model)).filter((name) => name !== 'commune');
  const sections = sectionsOf(model).flatMap(([, names]) =>
    names.filter((name) => name !== otherTerritories),
  );
  const files = ['documents', 'gallery', photoFields[model]];
  const known = [...short, 'territories', ...sections, ...teamFields[model], ...files];
  expect([...new Set(known)].toSorted()).toEqual(Object.keys(contentModels[model].fields).toSorted());
  expect(sections.length + short.length + teamFields[model].length).toBe(
    new Set([...sections, ...short, ...teamFields[model]]).size,
  );
});

it.each(models)('the fields of a %s are those of its model, with its words and its limits', (model) => {
  const fields: Readonly<Record<string, Field>> = contentModels[model].fields;
  for (const [name, field] of Object.entries(completeFieldsOf(model)))
    if (name !== otherTerritories) expect(field).toBe(fields[name]);
});

it.each(models)(
  'the correction of a field of a %s is asked when its partner writes it, and then alone',
  (model) => {
    const names = correctableFieldsOf(model).map(({ name }) => name);
    expect([...names, ...teamFields[model]].toSorted()).toEqual(
      Object.keys(contentModels[model].fields).toSorted(),
    );
  },
);

it('leaves the proof of a result to the team', () => {
  const { results } = contentModels.project.fields;
  expect(Object.keys(itemFieldsOf(results.of))).toEqual(['label', 'value', 'source']);
  expect(Object.keys(teamItemFieldsOf(results.of))).toEqual(['evidence']);
});

it('tells the section of a field, and none for what it does not ask', () => {
  expect(['budget', 'title', 'slug', 'constructor'].map((name) => sectionOfField('project', name))).toEqual([
    'money',
    null,
    null,
    null,
  ]);
});

it('gives an example of each text that a partner composes, and of no field that is not there', () => {
  for (const model of models)
    for (const [name, field] of Object.entries(completeFieldsOf(model)))
      if (field.kind === 'longText' || field.kind === 'url' || field.kind === 'integer')
        expect([name, exampleOf(name)]).toEqual([name, expect.any(String)]);
  expect(exampleOf('steps', 'title')).toMatch(/^Par exemple\u00a0: «\u00a0[A-Z].*\u00a0»\.$/);
  expect(exampleOf('phase')).toBeNull();
});
