import { describe, expect, it } from 'vitest';
import { components } from '../components/index.ts';
import { type Component, type Field, isLocalized, relation, text } from '../fields.ts';
import { setInFrench } from '../french-typography.ts';
import { type Model, defineModel } from '../model.ts';
import { models } from './index.ts';

const everyModel: readonly Model[] = Object.values(models);
const everyForm: readonly (Model | Component)[] = [...everyModel, ...components];

const fieldsOf = (form: Model | Component): [string, Field][] =>
  Object.entries(form.fields).map(([name, field]) => [`${form.name}.${name}`, field]);
const everyField = everyForm.flatMap(fieldsOf);

const namesWhere = (isWrong: (field: Field) => boolean) =>
  everyField.filter(([, field]) => isWrong(field)).map(([name]) => name);

describe('a model', () => {
  it('never takes a field name that Strapi keeps for itself', () => {
    const kept = [
      'id',
      'documentId',
      'status',
      'locale',
      'localizations',
      'publishedAt',
      'createdAt',
      'updatedAt',
    ];
    expect(
      everyField.map(([name]) => name).filter((name) => kept.includes(name.split('.')[1] ?? '')),
    ).toEqual([]);
  });

  it('has the name it is listed under, in kebab-case', () => {
    expect(Object.entries(models).filter(([name, model]) => name !== model.name)).toEqual([]);
    expect(everyForm.filter(({ name }) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('is named and identified by fields it has', () => {
    const isLost = (form: Model | Component) =>
      !(form.title in form.fields) || ('key' in form && form.key !== null && !(form.key in form.fields));
    expect(everyForm.filter(isLost)).toEqual([]);
  });

  it('has one address pattern of its own, and a slug whenever it has one', () => {
    const sections = everyModel.flatMap((model) => model.section ?? []);
    expect(new Set(sections).size).toBe(sections.length);
    expect(everyModel.filter((model) => model.section !== null && !('slug' in model.fields))).toEqual([]);
  });

  it('is looked up by fields it has', () => {
    const isLost = ({ lookups, fields }: Model) => lookups?.some((name) => !(name in fields));
    expect(everyModel.filter(isLost)).toEqual([]);
  });

  it('links only to models that exist', () => {
    expect(namesWhere((field) => 'to' in field && !(field.to in models))).toEqual([]);
  });

  it('cannot be changed by whoever reads it', () => {
    expect(everyForm.filter((form) => !Object.isFrozen(form))).toEqual([]);
  });
});

describe('what an editor reads', () => {
  const words = [
    ...everyField.flatMap(([, field]) => [field.label, field.help]),
    ...everyModel.flatMap((model) => [model.help, model.label.one, model.label.many]),
  ];

  it('is there for each field: a label and a help', () => {
    expect(namesWhere((field) => field.label.trim() === '' || field.help.trim() === '')).toEqual([]);
  });

  it('has no straight apostrophe, straight quote or three dots', () => {
    expect(words.filter((word) => /['"]|\.\.\./.test(word))).toEqual([]);
  });

  it('is set as French printers do', () => {
    expect(words.filter((word) => word !== setInFrench(word))).toEqual([]);
  });

  it('is set where a model is declared, and values stay as they are stored', () => {
    const { theme } = models;
    const declared = defineModel({
      ...theme,
      help: 'Vite : ici',
      fields: { ...theme.fields, title: text({ label: 'Nom ?', help: 'Dit « X »', max: 9 }) },
    });
    expect(declared.help).toBe('Vite\u00A0: ici');
    expect(declared.fields.title).toEqual({
      kind: 'text',
      label: 'Nom\u00A0?',
      help: 'Dit «\u00A0X\u00A0»',
      max: 9,
    });
  });

  it('tells the longest text of every field that has one', () => {
    const tellsLimit = (field: Field) =>
      !('max' in field) ||
      !['longText', 'markdown'].includes(field.kind) ||
      field.help.replaceAll(/\s/g, '').includes(String(field.max));
    const inForms = ([name]: [string, Field]) => !/^(message|publication|published-address)\./.test(name);
    expect(everyField.filter(inForms).filter(([, field]) => !tellsLimit(field))).toEqual([]);
  });
});

describe('the languages of a field', () => {
  const options = { label: 'Champ', help: 'Aide.' };

  it('are one value for all when it is a fact', () => {
    expect(isLocalized(relation({ ...options, to: 'theme' }))).toBe(false);
    expect(isLocalized({ kind: 'date', ...options })).toBe(false);
    expect(isLocalized({ kind: 'image', ...options })).toBe(false);
  });

  it('are one value each when it is words', () => {
    expect(isLocalized(text({ ...options, max: 10 }))).toBe(true);
    expect(isLocalized(models.project.fields.slug)).toBe(true);
    expect(isLocalized(models.project.fields.milestones)).toBe(true);
  });

  it('are what the field says when it says so', () => {
    expect(isLocalized(text({ ...options, max: 10, localized: false }))).toBe(false);
    expect(isLocalized(relation({ ...options, to: 'theme', localized: true }))).toBe(true);
  });
});
