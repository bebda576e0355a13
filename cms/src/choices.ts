import {
  type Field,
  choicesCustomField,
  contentModels,
  isContentModelName,
  modelNameOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Tells Strapi of the custom field that holds several values of a closed vocabulary. */
export function registerChoices(strapi: Core.Strapi): void {
  strapi.customFields.register({ name: choicesCustomField.replace('global::', ''), type: 'json' });
}

/** Tells, in French, what is wrong with the values of a field of choices; null when nothing is. */
export function findChoicesProblem(values: readonly string[], given: unknown): string | null {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given)) return 'une liste de valeurs est attendue';
  const unknown = given.filter((value) => !values.includes(value));
  if (unknown.length > 0) return `valeur inconnue : ${unknown.join(', ')}`;
  return new Set(given).size < given.length ? 'une valeur est donnée deux fois' : null;
}

function refusal(name: string, message: string): Error {
  return new errors.ValidationError(message, {
    errors: [{ path: [name], name: 'ValidationError', message }],
  });
}

function checkChoices(
  fields: Readonly<Record<string, Field>>,
  data: Readonly<Record<string, unknown>>,
): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'choices') continue;
    const problem = findChoicesProblem(field.values, data[name]);
    if (problem) throw refusal(name, `${field.label} : ${problem}`);
  }
}

/** Refuses a write whose choices are not of their vocabulary: Strapi checks nothing in a JSON field. */
export function guardChoices(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const model = modelNameOf(context.uid);
    const data = (context.params as { data?: Record<string, unknown> } | undefined)?.data;
    if (model && isContentModelName(model) && data) checkChoices(contentModels[model].fields, data);
    return next();
  });
}
