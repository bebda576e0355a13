/** Where records are: the field of each model that names territories. */
import type { ContentModelName } from './models/index.ts';

/** The models whose records are located, and the field that says where. */
export const locatedFields = {
  project: 'territories',
  'good-practice': 'territories',
  action: 'territories',
  partner: 'territory',
  'digital-place': 'territory',
  'digital-service': 'territories',
  consultation: 'territories',
  call: 'territories',
  indicator: 'territory',
} as const satisfies Partial<Record<ContentModelName, string>>;

export type LocatedModel = keyof typeof locatedFields;

/** In the order in which the map and the pages of territories tell them. */
export const locatedModels = Object.keys(locatedFields) as readonly LocatedModel[];
