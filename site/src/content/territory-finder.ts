/** What the browser needs to find what is near a commune: the ones that hold something. */
import type { Locale } from '@agenda21/content-types';
import type { FinderData } from '../places/nearest.ts';
import type { Content } from './content.ts';
import { choiceKey, everything, tallyOf, territoriesOf } from './located-records.ts';
import { locateCommunes, positionOf } from './place-finder.ts';
import { territoryHref } from './territory-map.ts';
import { sayRecords } from './territory-page.ts';

/** The communes, and those that hold something, with where they are. */
export function territoryFinderData(content: Content, locale: Locale): FinderData {
  return content.derive(`territory finder ${locale}`, () => ({
    communes: locateCommunes(content, locale),
    places: content
      .byIds('territory', territoriesOf(content, locale, everything), locale)
      .filter(({ entry }) => entry.data.type === 'commune')
      .flatMap((territory) => {
        const { data } = territory.entry;
        const position = positionOf(data);
        const count = tallyOf(content, territory)[choiceKey(everything)] ?? 0;
        return position
          ? [[data.title, territoryHref(territory), sayRecords(count, locale), ...position] as const]
          : [];
      }),
  }));
}
