import { choicesCustomField } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

const [, name = choicesCustomField] = choicesCustomField.split('::');

/** Tells Strapi of the custom field that holds several values of a closed vocabulary. */
export function registerChoices(strapi: Core.Strapi): void {
  strapi.customFields.register({ name, type: 'json' });
}
