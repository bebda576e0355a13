import { defaultLocale, toNationalPlace } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import type { Shown } from '../content/shown.ts';
import type { DataRow } from './data-row.ts';

type Place = Shown<'digital-place'>;

const communeOf = ({ entry }: Place, content: Content) =>
  content.byId('territory', entry.data.territory, defaultLocale)?.entry.data ?? null;

/** The places as the national schema has them: in French, and those whose commune is published, which it asks for. */
export function nationalPlaceRows(content: Content): readonly DataRow[] {
  return content.all('digital-place', defaultLocale).flatMap((place) => {
    const { data, publishedAt } = place.entry;
    const commune = communeOf(place, content);
    const owner = data.owner === null ? null : content.byId('partner', data.owner, defaultLocale);
    const parent = owner?.entry.data.title ?? null;
    return commune ? [toNationalPlace({ data, commune, parent, publishedAt })] : [];
  });
}

/** The places that the national schema has no room for: nobody knows the commune of each any more. */
export function placesWithoutCommune(content: Content): readonly Place[] {
  return content.all('digital-place', defaultLocale).filter((place) => communeOf(place, content) === null);
}
