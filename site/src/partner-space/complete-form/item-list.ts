/** The items of a field that repeats, as they are changed. Pure. */
import type { Field, LeafField } from '@agenda21/content-types';
import {
  MOST_LINKS,
  itemFieldsOf,
  readItems,
  readTexts,
  writeList,
} from '@agenda21/content-types/partner-space';

export type Item = Readonly<Record<string, string>>;

type RelationField = Extract<Field, { readonly to: string }>;

/** What an item of a list of links has instead of fields. */
export const linkPart = 'link';

/** How the items of a field are read, written and made. */
export interface ItemKind {
  readonly parts: Readonly<Record<string, LeafField | RelationField>>;
  readonly max: number;
  read(text: string): readonly Item[];
  write(items: readonly Item[]): string;
  readonly blank: Item;
}

const defaultOf = (field: LeafField) =>
  'default' in field && typeof field.default === 'string' ? field.default : '';

/** The kind of the items of a group of fields, or of a list of links. */
export function itemKindOf(field: Field): ItemKind {
  if (field.kind === 'group') {
    const parts = itemFieldsOf(field.of);
    const blank = Object.fromEntries(Object.entries(parts).map(([name, leaf]) => [name, defaultOf(leaf)]));
    const write = (items: readonly Item[]) => writeList(items.map((item) => ({ ...blank, ...item })));
    return { parts, max: field.max, read: (text) => readItems(text) ?? [], write, blank };
  }
  return {
    parts: { [linkPart]: { ...(field as RelationField), kind: 'relation' } },
    max: MOST_LINKS,
    read: (text) => (readTexts(text) ?? []).map((link) => ({ [linkPart]: link })),
    write: (items) => writeList(items.map((item) => item[linkPart] ?? '')),
    blank: { [linkPart]: '' },
  };
}
