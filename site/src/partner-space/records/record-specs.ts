import type { ReviewedModelName } from '@agenda21/content-types';
import { fieldsOfRecord } from '@agenda21/content-types/partner-space';
import type { SpaceWords } from '../space-words.ts';
import type { RecordFieldSpec } from './RecordField.tsx';

/** The list of the communes, on a page where a record is written. */
export const communesList = 'record-communes';

/** The fields of a record in their order, with their words in the language of the page. */
export function recordSpecs(model: ReviewedModelName, { records }: SpaceWords): readonly RecordFieldSpec[] {
  const fields: Readonly<Record<string, Pick<RecordFieldSpec, 'label' | 'hint' | 'example'>>> =
    records.fields[model];
  return Object.entries(fieldsOfRecord(model)).flatMap(([name, field]) => {
    const words = fields[name];
    if (!words || (field.kind !== 'line' && field.kind !== 'paragraphs')) return [];
    const { kind, max, required: isRequired } = field;
    return [{ name, kind, max, isRequired, ...words, ...(name === 'commune' ? { list: communesList } : {}) }];
  });
}
