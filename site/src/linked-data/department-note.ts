import type { ContentData } from '@agenda21/content-types';
import { type DescribedPage, publisher, sumUp } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

type Note = Pick<ContentData<'good-practice'>, 'departmentNote' | 'departmentNoteBy' | 'departmentNoteOn'>;

/** What the département says of a record, signed by a service: a `Review` (schema.org/Review) without a mark. */
export function describeNote(data: Note, page: DescribedPage): JsonLdNode | null {
  const { departmentNote, departmentNoteBy: name, departmentNoteOn: datePublished } = data;
  if (!departmentNote) return null;
  const author = name ? { '@type': 'Organization', name } : publisher(page);
  return { '@type': 'Review', reviewBody: sumUp(departmentNote), author, datePublished };
}
