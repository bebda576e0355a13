import type { Field } from './fields.ts';
import type { Model } from './model.ts';

/** How a field shows in the editor's form. `size` is in twelfths of the width. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly size: 4 | 6 | 12;
  /** The field of the linked entries that names them, for relations. */
  readonly mainField?: string;
}

const wide: readonly Field['kind'][] = [
  'longText',
  'markdown',
  'group',
  'images',
  'choices',
  'relations',
  'openingHours',
  'file',
];
const narrow: readonly Field['kind'][] = ['date', 'integer', 'decimal', 'boolean'];

function sizeOf(field: Field): FormField['size'] {
  if (wide.includes(field.kind)) return 12;
  return narrow.includes(field.kind) ? 4 : 6;
}

/** The editor's form of a model or a component: its fields in order, with their French label, help and width. */
export function toEditForm(
  of: Pick<Model, 'fields'>,
  titleOf: (model: string) => string,
): readonly FormField[] {
  return Object.entries(of.fields).map(([name, field]) => ({
    name,
    label: field.label,
    help: field.help,
    size: sizeOf(field),
    ...('to' in field ? { mainField: titleOf(field.to) } : {}),
  }));
}
