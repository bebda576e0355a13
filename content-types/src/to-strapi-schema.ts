import { type Component, type Field, isLocalized } from './fields.ts';
import type { Model } from './model.ts';
import { componentUidOf, uidOf } from './strapi-names.ts';

/** The custom field, registered by the cms, that stores several values of a closed vocabulary as a JSON list. */
export const choicesCustomField = 'global::choices';

type Attribute = Record<string, unknown>;

/** A schema as Strapi's loader expects it. Strapi writes into it, so each call makes a new object. */
export interface StrapiSchema {
  readonly [key: string]: unknown;
  readonly attributes: Record<string, Attribute>;
}

const hiddenFromBuilder = { 'content-type-builder': { visible: false } };

function textAttribute(field: Extract<Field, { kind: 'text' | 'longText' | 'markdown' }>): Attribute {
  const types = { text: 'string', longText: 'text', markdown: 'richtext' } as const;
  return {
    // A string column holds 255 characters: longer lines need a text column.
    type: field.kind === 'text' && field.max > 255 ? 'text' : types[field.kind],
    maxLength: field.max,
    ...(field.pattern ? { regex: field.pattern.source } : {}),
    ...(field.unique ? { unique: true } : {}),
  };
}

function relationAttribute(field: Extract<Field, { kind: 'relation' | 'relations' }>): Attribute {
  // One-way on purpose: the portal works out the way back from the published state.
  const relation = field.kind === 'relation' ? 'oneToOne' : 'oneToMany';
  return { type: 'relation', relation, target: uidOf(field.to) };
}

function numberAttribute(field: Extract<Field, { kind: 'integer' | 'decimal' }>): Attribute {
  return {
    type: field.kind,
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
  };
}

function valueAttribute(field: Field): Attribute {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'markdown':
      return textAttribute(field);
    case 'openingHours':
      return { type: 'text', maxLength: field.max };
    case 'slug':
      return { type: 'uid', targetField: field.from };
    case 'email':
      return { type: 'email' };
    case 'url':
      return { type: 'string', regex: '^https?://.+' };
    case 'date':
      return { type: 'date' };
    case 'integer':
    case 'decimal':
      return numberAttribute(field);
    case 'boolean':
      return { type: 'boolean', default: field.default };
    case 'choice':
      return {
        type: 'enumeration',
        enum: [...field.values],
        ...(field.default ? { default: field.default } : {}),
      };
    case 'choices':
      return {
        type: 'customField',
        customField: choicesCustomField,
        options: { values: [...field.values], ...(field.default ? { default: [...field.default] } : {}) },
      };
    case 'relation':
    case 'relations':
      return relationAttribute(field);
    case 'image':
      return { type: 'media', multiple: false, allowedTypes: ['images'] };
    case 'images':
      return { type: 'media', multiple: true, allowedTypes: ['images'], max: field.max };
    case 'file':
      // For Strapi, what is neither a picture, a film nor a sound; the cms takes nothing else than PDF (`uploads.ts`).
      return { type: 'media', multiple: false, allowedTypes: ['files'] };
    case 'group':
      return {
        type: 'component',
        repeatable: true,
        component: componentUidOf(field.of.name),
        max: field.max,
      };
  }
}

function toAttribute(field: Field, i18n: boolean): Attribute {
  return {
    ...valueAttribute(field),
    // A slug left empty is made from the title: were it required, Strapi's form would fill it before.
    ...(field.required && field.kind !== 'boolean' && field.kind !== 'slug' ? { required: true } : {}),
    ...(i18n ? { pluginOptions: { i18n: { localized: isLocalized(field) } } } : {}),
  };
}

function toAttributes(fields: Readonly<Record<string, Field>>, i18n: boolean): Record<string, Attribute> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toAttribute(field, i18n)]));
}

/** The indexes of a model, named and spelled as the database does. */
function toIndexes(model: Model, table: string): Record<string, unknown>[] {
  const columns = (model.lookups ?? []).map((name) =>
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  return columns.map((column) => ({ name: `${table}_${column}_index`, columns: [column] }));
}

/** The Strapi content type of a model. Records of the system have no draft and stay out of the content manager; messages have no draft. */
export function toStrapiSchema(model: Model): StrapiSchema {
  const capitalised = model.label.many.charAt(0).toUpperCase() + model.label.many.slice(1);
  const table = model.plural.replaceAll('-', '_');
  return {
    kind: model.kind === 'single' ? 'singleType' : 'collectionType',
    collectionName: table,
    info: {
      singularName: model.name,
      pluralName: model.plural,
      displayName: capitalised,
      description: model.help,
    },
    options: { draftAndPublish: model.isContent },
    pluginOptions: {
      ...hiddenFromBuilder,
      ...(model.isContent || model.isProcessed ? {} : { 'content-manager': { visible: false } }),
      ...(model.isLocalized ? { i18n: { localized: true } } : {}),
    },
    attributes: toAttributes(model.fields, model.isLocalized),
    indexes: toIndexes(model, table),
  };
}

/** The Strapi component of a group of fields. */
export function toStrapiComponent(component: Component): StrapiSchema {
  return {
    collectionName: `components_${component.name.replaceAll('-', '_')}`,
    info: { displayName: component.label },
    options: {},
    pluginOptions: hiddenFromBuilder,
    attributes: toAttributes(component.fields, false),
  };
}
