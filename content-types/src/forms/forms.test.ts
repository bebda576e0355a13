import { describe, expect, it } from 'vitest';
import type { Field } from '../fields.ts';
import type { Model } from '../model.ts';
import { contribution, message, models } from '../models/index.ts';
import { messageForms } from '../vocabularies/message.ts';
import { checkForm, pickTyped } from './check-form.ts';
import {
  type PublicFormField,
  agreement,
  defineForm,
  emailAddress,
  line,
  oneOf,
  paragraphs,
  subjectDocument,
} from './form.ts';
import { publicForms } from './index.ts';

const form = defineForm({
  name: 'essai',
  fields: {
    topic: oneOf({ required: true, values: ['eau', 'air'] }),
    text: paragraphs({ required: true, max: 20 }),
    name: line({ required: true, max: 10 }),
    email: emailAddress({ required: false }),
    agreed: agreement({ required: true, statement: 'D’accord.' }),
    subject: subjectDocument({ to: 'project' }),
  },
});

const right = { topic: 'eau', text: 'Bonjour', name: 'Zoé', email: '', agreed: 'yes', subject: 'abc123' };
const check = (typed: Readonly<Record<string, unknown>>) =>
  checkForm(form, pickTyped(form, { ...right, ...typed }));
const refusalsOf = (typed: Readonly<Record<string, unknown>>) => check(typed).refusals;

describe('a form that was filled in', () => {
  it('is taken when each field is right, an optional one being empty', () => {
    expect(check({})).toEqual({ values: right, refusals: [] });
  });

  it('is refused field by field, in the order of the form, each with its first reason', () => {
    expect(checkForm(form, pickTyped(form, { text: 'x'.repeat(21), email: 'a@b' })).refusals).toEqual([
      { field: 'topic', problem: 'missing' },
      { field: 'text', problem: 'long' },
      { field: 'name', problem: 'missing' },
      { field: 'email', problem: 'malformed' },
      { field: 'agreed', problem: 'missing' },
      { field: 'subject', problem: 'missing' },
    ]);
  });

  it.each([
    ['spaces alone', { name: ' \u00a0 \n' }, 'name', 'missing'],
    ['a choice of another list', { topic: 'feu' }, 'topic', 'unknown'],
    ['a tick that is no tick', { agreed: 'no' }, 'agreed', 'unknown'],
    ['an identifier that is none', { subject: '../x' }, 'subject', 'unknown'],
    ['an address that is too long', { email: `${'a'.repeat(250)}@b.fr` }, 'email', 'long'],
    ['what is no text', { name: { toString: 'x' } }, 'name', 'missing'],
    ['the name of an inherited property', { topic: 'constructor' }, 'topic', 'unknown'],
  ])('with %s is refused', (_, typed, field, problem) => {
    expect(refusalsOf(typed)).toEqual([{ field, problem }]);
  });

  it.each(['jean@exemple.fr', 'a.b+c@sous.domaine.example', 'élise@exemple.fr'])('may give %s', (email) => {
    expect(refusalsOf({ email })).toEqual([]);
  });

  it.each(['jean', 'jean@exemple', 'jean@@exemple.fr', 'a b@exemple.fr', 'a@exemple..fr', 'a@b.fr, c@d.fr'])(
    'may not give %s as an address',
    (email) => {
      expect(refusalsOf({ email })).toEqual([{ field: 'email', problem: 'malformed' }]);
    },
  );

  it('is kept clean: one line is one line, and no mark turns the text over', () => {
    const { values } = check({ name: ' Zoé\r\nBcc: x ', text: 'un\r\ndeux\u0000\u202e\ttrois\n' });
    expect(values).toMatchObject({ name: 'Zoé Bcc: x', text: 'un\ndeux trois' });
  });

  it('is checked in little time, however it is written', () => {
    const startedAt = Date.now();
    refusalsOf({
      email: `${'a.'.repeat(100_000)}@`,
      text: ' \n'.repeat(100_000),
      name: '\t '.repeat(100_000),
    });
    expect(Date.now() - startedAt).toBeLessThan(500);
  });
});

describe('each form', () => {
  const columns: Readonly<Record<string, Field>> = message.fields;
  const placeOf = (name: string) => {
    const column = columns[name];
    return column && 'max' in column ? (column.max ?? 0) : 0;
  };
  const typed = Object.values(publicForms).flatMap(({ name, fields }) =>
    Object.entries<PublicFormField>(fields).flatMap(([field, declared]) =>
      'max' in declared ? [{ form: name, field, max: declared.max }] : [],
    ),
  );

  it('asks only for words that a message has a place for, and no longer ones', () => {
    const isLost = ({ field, max }: { field: string; max: number }) => max > placeOf(field);
    expect(typed.length).toBeGreaterThan(2);
    expect(typed.filter(isLost)).toEqual([]);
  });

  it('is about a model that exists, open between dates that it has', () => {
    const all: Readonly<Record<string, Model>> = models;
    const subjects = Object.values(publicForms).flatMap(({ fields }) =>
      Object.values<PublicFormField>(fields).filter((field) => field.kind === 'document'),
    );
    expect(subjects.length).toBe(2);
    for (const { to, opensOn = '', closesOn = '' } of subjects)
      expect([opensOn, closesOn].map((date) => all[to]?.fields[date]?.kind)).toEqual(['date', 'date']);
  });

  it('has its name in the admin', () => {
    expect(Object.keys(messageForms)).toEqual(Object.keys(publicForms));
  });
});

it('lists each form under its own name', () => {
  expect(Object.entries(publicForms).filter(([name, { name: own }]) => name !== own)).toEqual([]);
});

it('takes no longer contribution, and no longer name, than what can be published', () => {
  const { message: asked, name } = publicForms.contribution.fields;
  const { text, author } = contribution.fields;
  expect([asked.max, name.max]).toEqual([text.max, author.max]);
});
