import type { Field, FieldDifference } from '@agenda21/content-types';
import { compareWords } from './compare-words.ts';
import { type Titles, tellValue } from './tell-value.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Compares two versions of a record, field by field, in the order of its form; what is the same is left out.
 * @param before the values of the earlier version; null when there is none.
 */
export function compareVersions(
  fields: Readonly<Record<string, Field>>,
  before: Values | null,
  after: Values,
  titles: Titles,
): readonly FieldDifference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [was, is] = [tellValue(field, before?.[name], titles), tellValue(field, after[name], titles)];
    return was === is ? [] : [{ field: name, label: field.label, parts: [...compareWords(was, is)] }];
  });
}
