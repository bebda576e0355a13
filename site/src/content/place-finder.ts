/** What the browser needs to find the places near a commune. */
import type { Locale } from '@agenda21/content-types';
import type { FinderData } from '../places/nearest.ts';
import type { Content } from './content.ts';
import { communeOf } from './place-lists.ts';

/** About ten metres. */
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

type Located = { readonly latitude: number | null; readonly longitude: number | null };

function positionOf({ latitude, longitude }: Located): readonly [number, number] | null {
  return latitude === null || longitude === null ? null : [round(latitude), round(longitude)];
}

function gatherFinderData(content: Content, locale: Locale): FinderData {
  const communes = content
    .all('territory', locale)
    .filter(({ entry }) => entry.data.type === 'commune')
    .flatMap(({ entry: { data } }) => {
      const position = positionOf(data);
      return position ? [[data.title, ...position] as const] : [];
    });
  const places = content.all('digital-place', locale).flatMap((place) => {
    const { data } = place.entry;
    const territory = content.byId('territory', data.territory, locale);
    // A place without a position of its own is where its commune is.
    const position = positionOf(data) ?? (territory && positionOf(territory.entry.data));
    return position ? [[data.title, place.path ?? '', communeOf(place, content), ...position] as const] : [];
  });
  return { communes, places };
}

/** The communes and the places of a language, with where they are. */
export function finderData(content: Content, locale: Locale): FinderData {
  return content.derive(`place finder ${locale}`, () => gatherFinderData(content, locale));
}
