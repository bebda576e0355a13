import { describe, expect, it } from 'vitest';
import { components } from './components/index.ts';
import { text } from './fields.ts';
import { type Model, defineModel } from './model.ts';
import { message, models, project, publication, siteSettings, territory, theme } from './models/index.ts';
import { choicesCustomField, toStrapiComponent, toStrapiSchema } from './to-strapi-schema.ts';

const withField = (field: Model['fields'][string]) =>
  toStrapiSchema(defineModel({ ...theme, fields: { field } })).attributes['field'];
const words = { label: 'Champ', help: 'Aide.' };

describe('the Strapi schema of a model', () => {
  it('is a new object each time, because Strapi writes into it', () => {
    const first = toStrapiSchema(project);
    const attribute = first.attributes['phase'];
    if (attribute) (attribute['enum'] as string[]).push('écrit par Strapi');
    expect(toStrapiSchema(project)).not.toEqual(first);
    expect(project.fields.phase.values).toEqual(['idée', 'étude', 'opération']);
  });

  it('holds the names, the drafts and the languages of content', () => {
    expect(toStrapiSchema(models['good-practice'])).toMatchObject({
      kind: 'collectionType',
      collectionName: 'good_practices',
      info: { singularName: 'good-practice', pluralName: 'good-practices', displayName: 'Bonnes pratiques' },
      options: { draftAndPublish: true },
      pluginOptions: { i18n: { localized: true }, 'content-type-builder': { visible: false } },
    });
  });

  it('keeps the records of the system without drafts and out of the content manager', () => {
    const schema = toStrapiSchema(publication);
    expect(schema).toMatchObject({
      options: { draftAndPublish: false },
      pluginOptions: { 'content-manager': { visible: false } },
    });
    expect(schema['pluginOptions']).not.toHaveProperty('i18n');
  });

  it('shows what visitors send in the content manager, without drafts', () => {
    const schema = toStrapiSchema(message);
    expect(schema).toMatchObject({ options: { draftAndPublish: false } });
    expect(schema['pluginOptions']).not.toHaveProperty('content-manager');
  });

  it('says nothing of languages for a model that is the same in all', () => {
    const schema = toStrapiSchema(territory);
    expect(schema['pluginOptions']).not.toHaveProperty('i18n');
    expect(schema.attributes['code']).not.toHaveProperty('pluginOptions');
  });

  it('has an index for each field that rows are looked up by, and none else', () => {
    expect(toStrapiSchema(publication)['indexes']).toEqual([
      { name: 'publications_subject_id_index', columns: ['subject_id'] },
      { name: 'publications_settled_at_index', columns: ['settled_at'] },
    ]);
    expect(toStrapiSchema(theme)['indexes']).toEqual([]);
  });

  it('is a single type for settings', () => {
    expect(toStrapiSchema(siteSettings)).toMatchObject({ kind: 'singleType' });
  });

  it('has singular, plural and table names that no other model has', () => {
    const schemas = Object.values(models).map((model) => toStrapiSchema(model));
    const infos = schemas.map((schema) => schema['info'] as { singularName: string; pluralName: string });
    const names = infos.flatMap((info) => [info.singularName, info.pluralName]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(schemas.map((schema) => schema['collectionName'])).size).toBe(schemas.length);
  });
});

describe('the attribute of a field', () => {
  it('is a text column when a line may be longer than a string column holds', () => {
    expect(withField(text({ ...words, max: 255 }))).toMatchObject({ type: 'string', maxLength: 255 });
    expect(withField(text({ ...words, max: 256 }))).toMatchObject({ type: 'text', maxLength: 256 });
  });

  it('carries the pattern, the uniqueness and the duty of a code', () => {
    expect(toStrapiSchema(territory).attributes['code']).toEqual({
      type: 'string',
      maxLength: 9,
      regex: '^[0-9A-Z]+$',
      unique: true,
      required: true,
    });
  });

  it('links one way, to one or to many', () => {
    const { owner, partners } = toStrapiSchema(project).attributes;
    const target = 'api::partner.partner';
    expect(owner).toMatchObject({ type: 'relation', relation: 'oneToOne', target });
    expect(partners).toMatchObject({ type: 'relation', relation: 'oneToMany', target });
    expect(JSON.stringify(toStrapiSchema(project))).not.toMatch(/mappedBy|inversedBy/);
  });

  it('stores several values of a vocabulary through the custom field of the cms', () => {
    expect(toStrapiSchema(project).attributes['goals']).toMatchObject({
      type: 'customField',
      customField: choicesCustomField,
    });
  });

  it('keeps the default of a closed vocabulary and of a box to tick', () => {
    const { depth } = toStrapiSchema(project).attributes;
    expect(depth).toMatchObject({ type: 'enumeration', default: 'éclair' });
    const { isDemonstration } = toStrapiSchema(siteSettings).attributes;
    expect(isDemonstration).toMatchObject({ type: 'boolean', default: false });
    expect(isDemonstration).not.toHaveProperty('required');
  });

  it('bounds numbers only where the model does', () => {
    const { budget } = toStrapiSchema(project).attributes;
    expect(budget).toMatchObject({ type: 'integer', min: 0 });
    expect(budget).not.toHaveProperty('max');
  });

  it('takes pictures only, one or a bounded number', () => {
    expect(toStrapiSchema(models.partner).attributes['logo']).toMatchObject({
      type: 'media',
      multiple: false,
      allowedTypes: ['images'],
    });
    expect(toStrapiSchema(project).attributes['gallery']).toMatchObject({ multiple: true, max: 12 });
  });

  it('repeats a group as a component that exists', () => {
    const known = components.map(({ name }) => `content.${name}`);
    const used = Object.values(models).flatMap((model) =>
      Object.values(toStrapiSchema(model).attributes).flatMap((attribute) => attribute['component'] ?? []),
    );
    expect(used.filter((uid) => !known.includes(String(uid)))).toEqual([]);
    expect(used).toContain('content.milestone');
  });

  it('is the same in all languages for facts, and one each for words', () => {
    const { title, budget } = toStrapiSchema(project).attributes;
    expect(title).toMatchObject({ pluginOptions: { i18n: { localized: true } } });
    expect(budget).toMatchObject({ pluginOptions: { i18n: { localized: false } } });
  });
});

describe('the Strapi component of a group', () => {
  it('has its own table and no languages of its own', () => {
    const schemas = components.map((component) => toStrapiComponent(component));
    expect(new Set(schemas.map((schema) => schema['collectionName'])).size).toBe(components.length);
    expect(JSON.stringify(schemas)).not.toContain('i18n');
  });
});
