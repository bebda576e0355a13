import {
  type Field,
  type Model,
  contentModels,
  isContentModelName,
  modelNameOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findChoicesProblem } from '../choices.ts';
import { findOpeningHoursProblem } from '../opening-hours.ts';

function findProblem(field: Field, given: unknown): string | null {
  if (field.kind === 'choices') return findChoicesProblem(field.values, given);
  return field.kind === 'openingHours' ? findOpeningHoursProblem(given) : null;
}

function refusal(name: string, message: string): Error {
  return new errors.ValidationError(message, {
    errors: [{ path: [name], name: 'ValidationError', message }],
  });
}

function checkFields({ fields }: Model, data: Readonly<Record<string, unknown>>): void {
  for (const [name, field] of Object.entries(fields)) {
    const problem = findProblem(field, data[name]);
    if (problem) throw refusal(name, `${field.label} : ${problem}`);
  }
}

/**
 * Refuses a write, of a draft too, whose choices are not of their vocabulary or whose opening hours are not in their
 * notation: Strapi checks nothing in a JSON field, and knows no notation.
 */
export function guardFields(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const model = modelNameOf(context.uid);
    const data = (context.params as { data?: Record<string, unknown> } | undefined)?.data;
    if (model && isContentModelName(model) && data) checkFields(contentModels[model], data);
    return next();
  });
}
