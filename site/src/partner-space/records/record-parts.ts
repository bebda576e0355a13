/** Where each field of the form of a record is, and what it is called: be it in the short form, in a part or in an item. */
import type { Field, ReviewedModelName } from '@agenda21/content-types';
import { completeFieldsOf, itemFieldsOf, sectionOfField } from '@agenda21/content-types/partner-space';
import { fillWords } from '../fill-words.ts';
import type { SpaceWords } from '../space-words.ts';
import { recordSpecs } from './record-specs.ts';

/** The identifier of the control of a field, or of a place in it: `steps.0.title`. */
export const idOfField = (field: string): string => `record-${field.replaceAll('.', '-')}`;

/** The part of the form that a control is in; null for the short form. */
export const partOfId = (model: ReviewedModelName, id: string): string | null =>
  sectionOfField(model, id.split('-')[1] ?? '');

interface Named {
  readonly label: string;
  /** The most that it takes, in characters or in items; nothing for what has no such limit. */
  readonly max: number;
  readonly kind: string;
}

/** What an item of a field is called. */
export const labelOfItem = (field: Field): string => (field.kind === 'group' ? field.of.label : field.label);

/** Names a field of a record, or a place in it, as a refusal does. */
export function nameField(model: ReviewedModelName, path: string, words: SpaceWords): Named | null {
  const [name = '', rank, part = ''] = path.split('.');
  const short = recordSpecs(model, words).find((spec) => spec.name === name);
  const fields = completeFieldsOf(model);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (short || !field) return short ?? null;
  if (rank === undefined) return { label: field.label, max: maxOf(field), kind: field.kind };
  const leaf = field.kind === 'group' ? itemFieldsOf(field.of)[part] : undefined;
  const item = fillWords(words.records.item, { label: labelOfItem(field), rank: String(Number(rank) + 1) });
  return leaf ? { label: `${item}, ${leaf.label}`, max: maxOf(leaf), kind: leaf.kind } : null;
}

/** The most that a field takes. */
const maxOf = (field: object): number => ('max' in field && typeof field.max === 'number' ? field.max : 255);
