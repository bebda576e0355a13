import type { Field, Model } from '@agenda21/content-types';

/** Most columns beside the name of an entry. */
const FACT_COLUMNS = 2;

const isFact = (field: Field) =>
  (field.kind === 'choice' || field.kind === 'date') && field.required === true;

/** The columns of a model's list: its code, its name, its required facts. Strapi adds its state. */
export function listColumns(model: Model): string[] {
  if (model.list) return [...model.list.columns];
  const facts = Object.entries(model.fields)
    .filter(([, field]) => isFact(field))
    .map(([name]) => name);
  const code = model.key === 'code' ? ['code'] : [];
  return [...code, model.title, ...facts.slice(0, FACT_COLUMNS)];
}

/** How a model's list is sorted at first: dated content from the newest, the rest by its code or its name. */
export function defaultSort(model: Model): { defaultSortBy: string; defaultSortOrder: 'ASC' | 'DESC' } {
  if (model.list) return { defaultSortBy: model.list.newestBy, defaultSortOrder: 'DESC' };
  const date = Object.entries(model.fields).find(([, field]) => field.kind === 'date' && field.required)?.[0];
  if (date) return { defaultSortBy: date, defaultSortOrder: 'DESC' };
  return { defaultSortBy: model.key === 'code' ? 'code' : model.title, defaultSortOrder: 'ASC' };
}
