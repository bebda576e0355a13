import type { Field, Image, StoredFile } from '@agenda21/content-types';

/** The titles of linked entries, by their document identifiers. */
export type Titles = ReadonlyMap<string, string>;

type Values = Readonly<Record<string, unknown>>;

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 });

const nameOf = (titles: Titles, documentId: string) => titles.get(documentId) ?? 'contenu supprimé';
const tellPicture = ({ alt, url }: Image) => alt || url;

function tellItem(fields: Readonly<Record<string, Field>>, item: Values, titles: Titles): string {
  return Object.entries(fields)
    .map(([name, field]) => [field.label, tellValue(field, item[name], titles)] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label} : ${words}`)
    .join('\n');
}

/**
 * Tells the value of a field as an editor reads it, one item a line.
 * @param value as the published state carries it.
 * @returns an empty text for an empty value.
 */
export function tellValue(field: Field, value: unknown, titles: Titles): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'date':
      return day.format(new Date(String(value)));
    case 'integer':
    case 'decimal':
      return decimal.format(Number(value));
    case 'boolean':
      return value === true ? 'oui' : 'non';
    case 'choices':
      return (value as readonly string[]).join('\n');
    case 'relation':
      return nameOf(titles, String(value));
    case 'relations':
      return (value as readonly string[]).map((documentId) => nameOf(titles, documentId)).join('\n');
    case 'image':
      return tellPicture(value as Image);
    case 'images':
      return (value as readonly Image[]).map(tellPicture).join('\n');
    case 'file':
      return (value as StoredFile).url;
    case 'group':
      return (value as readonly Values[]).map((item) => tellItem(field.of.fields, item, titles)).join('\n\n');
    default:
      return String(value);
  }
}
