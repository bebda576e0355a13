import type { ContentData, DocumentFormat } from '@agenda21/content-types';
import { offerDocument } from '../lib/document-facts.ts';
import { licenceAddresses } from '../lib/licence-addresses.ts';
import { type DescribedPage, absolute } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

type Item = ContentData<'good-practice'>['documents'][number];

/** The formats that one media type names. */
const mediaTypes: Readonly<Partial<Record<DocumentFormat, string>>> = {
  PDF: 'application/pdf',
  'page web': 'text/html',
};

const licenceOf = ({ licence }: Item): string | null =>
  licence === null || licence === 'tous droits réservés' ? null : licenceAddresses[licence];

/** The documents that a record gives to read, each a `DigitalDocument` (schema.org/DigitalDocument). */
export function documents(items: readonly Item[], page: DescribedPage): readonly JsonLdNode[] {
  return items.flatMap((item) => {
    const offered = offerDocument(item, page.locale);
    if (!offered) return [];
    return {
      '@type': 'DigitalDocument',
      name: item.title,
      url: absolute(offered.href, page),
      encodingFormat: mediaTypes[item.file ? 'PDF' : item.format] ?? null,
      inLanguage: offered.hreflang ?? null,
      license: licenceOf(item),
    };
  });
}
