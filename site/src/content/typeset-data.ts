import { type Entry, type Field, contentModels, defaultLocale, isLocale } from '@agenda21/content-types';
import { typeset } from '../lib/typography.ts';

type Fields = Readonly<Record<string, Field>>;
type Data = Readonly<Record<string, unknown>>;

function typesetValue(field: Field, value: unknown, locale: Parameters<typeof typeset>[1]): unknown {
  if (field.kind === 'group' && Array.isArray(value)) {
    return value.map((item: Data) => typesetFields(field.of.fields, item, locale));
  }
  // A text with a pattern is a code: its characters are its meaning.
  const isWords = field.kind === 'longText' || (field.kind === 'text' && !field.pattern);
  return isWords && typeof value === 'string' ? typeset(value, locale) : value;
}

function typesetFields(fields: Fields, data: Data, locale: Parameters<typeof typeset>[1]): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields[name];
      return [name, field ? typesetValue(field, value, locale) : value];
    }),
  );
}

/** Sets the plain words of an entry as its language asks. Formatted texts are set when they are rendered. */
export function typesetData(entry: Entry): Entry {
  const locale = entry.locale !== null && isLocale(entry.locale) ? entry.locale : defaultLocale;
  const data = typesetFields(contentModels[entry.model].fields, entry.data as Data, locale);
  return { ...entry, data: data as Entry['data'] };
}
