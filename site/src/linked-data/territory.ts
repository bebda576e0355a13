import type { FrameLink } from '../content/frame.ts';
import type { Territory } from '../content/located-records.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { JsonLdNode } from './json-ld.ts';
import { describeListPage } from './list-page.ts';

type Data = Territory['entry']['data'];

/** A state is a `Country`; communes, intercommunalités and provinces are each an `AdministrativeArea`. */
export const areaType = ({ type }: Pick<Data, 'type'>): string =>
  type === 'pays étranger' ? 'Country' : 'AdministrativeArea';

function positionOf({ latitude, longitude }: Data): JsonLdNode | null {
  return latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude };
}

/**
 * A territory (schema.org/AdministrativeArea), with its official code.
 * @param whole the nearest one that it is part of and that has a page.
 */
function describeArea({ entry: { data } }: Territory, whole: FrameLink | undefined, site: URL): JsonLdNode {
  return {
    '@type': areaType(data),
    name: data.title,
    identifier: data.code,
    geo: positionOf(data),
    containedInPlace: whole
      ? { '@type': 'AdministrativeArea', name: whole.label, url: new URL(whole.href, site).href }
      : null,
  };
}

/** What the page of a territory shows. */
export interface TerritoryContents {
  /** What it is part of, from the largest. */
  readonly wholes: readonly FrameLink[];
  /** The paths of the records that it shows, in their order. */
  readonly records: readonly string[];
}

/** The page of a territory as a `CollectionPage` (schema.org/CollectionPage) about the territory, with its records. */
export function describeTerritory(
  territory: Territory,
  head: PageHead,
  { wholes, records }: TerritoryContents,
  site: URL,
): JsonLdNode {
  const list = describeListPage(head, records, territory.locale, site);
  return { ...list, about: describeArea(territory, wholes.at(-1), site) };
}
