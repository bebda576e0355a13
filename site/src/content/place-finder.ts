/** What the browser needs to find the places near a commune. */
import type { Locale } from '@agenda21/content-types';
import type { FinderData } from '../places/nearest.ts';
import type { Content } from './content.ts';
import { communeOf } from './place-lists.ts';
import type { Shown } from './shown.ts';

/** About ten metres. */
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

type Located = { readonly latitude: number | null; readonly longitude: number | null };

/** Latitude and longitude, to ten metres; null when they are not known. */
export function positionOf({ latitude, longitude }: Located): readonly [number, number] | null {
  return latitude === null || longitude === null ? null : [round(latitude), round(longitude)];
}

/** Where a place is; where its commune is when it has no position of its own. */
export function positionOfPlace(
  { entry: { data }, locale }: Shown<'digital-place'>,
  content: Content,
): readonly [number, number] | null {
  const territory = content.byId('territory', data.territory, locale);
  return positionOf(data) ?? (territory && positionOf(territory.entry.data));
}

/** The communes whose position is known. */
export function locateCommunes(content: Content, locale: Locale): FinderData['communes'] {
  return content
    .all('territory', locale)
    .filter(({ entry }) => entry.data.type === 'commune')
    .flatMap(({ entry: { data } }) => {
      const position = positionOf(data);
      return position ? [[data.title, ...position] as const] : [];
    });
}

function gatherFinderData(content: Content, locale: Locale): FinderData {
  const places = content.all('digital-place', locale).flatMap((place) => {
    const position = positionOfPlace(place, content);
    const { data } = place.entry;
    return position ? [[data.title, place.path ?? '', communeOf(place, content), ...position] as const] : [];
  });
  return { communes: locateCommunes(content, locale), places };
}

/** The communes and the places of a language, with where they are. */
export function finderData(content: Content, locale: Locale): FinderData {
  return content.derive(`place finder ${locale}`, () => gatherFinderData(content, locale));
}
