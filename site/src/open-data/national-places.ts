import { defaultLocale, toNationalPlace } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { DataRow } from './data-row.ts';

/** The places as the national schema has them: in French, and those whose commune is published, which it asks for. */
export function nationalPlaceRows(content: Content): readonly DataRow[] {
  return content.all('digital-place', defaultLocale).flatMap(({ entry: { data, publishedAt } }) => {
    const commune = content.byId('territory', data.territory, defaultLocale)?.entry.data;
    const owner = data.owner === null ? null : content.byId('partner', data.owner, defaultLocale);
    const parent = owner?.entry.data.title ?? null;
    return commune ? [toNationalPlace({ data, commune, parent, publishedAt })] : [];
  });
}
