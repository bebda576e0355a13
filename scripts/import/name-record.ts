import { type ImportRecord, type Model, contentModels, defaultLocale, keyOf } from '@agenda21/content-types';

/** What a reader calls a record: « action 5.1.1 », « thème eau (es) ». */
export function nameRecord({ model: name, locale, key, data }: ImportRecord): string {
  const model: Model = contentModels[name];
  const words = [model.label.one, key ?? (model.key ? keyOf(model, data) : '')].filter(Boolean).join(' ');
  return locale === defaultLocale ? words : `${words} (${locale})`;
}
