/**
 * How the form carries a value: as a text. One line or several are themselves; a day, a number, a choice or a link is its
 * text; a list is JSON: of texts, or of items that are texts by field. What saves, compares and keeps texts does not need
 * to know what they tell.
 */
import type { Field } from '../../fields.ts';
import type { FormValues } from '../../forms/form.ts';
import { itemFieldsOf } from './written-fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** Longest list that is read, in items: no field of a model may be longer. */
const MOST_READ = 60;

/** The kinds of fields whose text is a list. */
export const isList = ({ kind }: Field): boolean =>
  kind === 'choices' || kind === 'relations' || kind === 'group';

function parseList(text: string): readonly unknown[] | null {
  if (text === '') return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.length <= MOST_READ ? list : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The texts of a list; null when it is no list of texts. */
export function readTexts(text: string): readonly string[] | null {
  const list = parseList(text);
  return list?.every(isText) ? list : null;
}

const isItem = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);

/** The items of a list; null when it is no list of items. */
export function readItems(text: string): readonly FormValues[] | null {
  const list = parseList(text);
  return list?.every(isItem) ? list : null;
}

/** The text of a list; nothing for an empty one. */
export const writeList = (list: readonly (string | FormValues)[]): string =>
  list.length === 0 ? '' : JSON.stringify(list);

/** Tells whether a text has the shape of a field, whatever it says: a list has no key that partners do not write. */
export function isShapedFor(field: Field, text: string): boolean {
  if (field.kind !== 'group') return !isList(field) || readTexts(text) !== null;
  const known = itemFieldsOf(field.of);
  const items = readItems(text);
  return (
    items !== null && items.every((item) => Object.keys(item).every((name) => Object.hasOwn(known, name)))
  );
}

function writeItem(field: Extract<Field, { kind: 'group' }>, item: Values): FormValues {
  return Object.fromEntries(
    Object.entries(itemFieldsOf(field.of)).map(([name, leaf]) => [name, writeText(leaf, item[name])]),
  );
}

/**
 * The text of a value.
 * @param value as the document has it; links are identifiers.
 */
export function writeText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.kind === 'boolean') return value === true ? 'yes' : '';
  if (field.kind === 'group')
    return writeList((value as readonly Values[]).map((item) => writeItem(field, item)));
  return isList(field) ? writeList(value as readonly string[]) : String(value);
}

/** The text of a field that nobody wrote in yet. */
export const defaultText = (field: Field): string =>
  'default' in field ? writeText(field, field.default) : '';
