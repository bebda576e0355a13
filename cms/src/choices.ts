import { choicesCustomField } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

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
