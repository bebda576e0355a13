import { type ContentModelName, defaultLocale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Content } from './content.ts';
import { type Shown, langOf } from './shown.ts';

/** What the search filters a page by. */
export interface Facets {
  readonly type: string;
  readonly themes: readonly string[];
  readonly territories: readonly string[];
  /** The language of the words when it is not the page's. */
  readonly lang: string | undefined;
}

/** A place; for a commune, also the intercommunalité it is part of. */
function placeNames(documentId: string, content: Content): readonly string[] {
  const place = content.byId('territory', documentId, defaultLocale);
  if (!place) return [];
  const { title, type, parent } = place.entry.data;
  const around = type === 'commune' && parent ? content.byId('territory', parent, defaultLocale) : null;
  return [title, ...(around ? [around.entry.data.title] : [])];
}

/** Works out the filters that find an entry. */
export function facetsOf<N extends ContentModelName>(shown: Shown<N>, content: Content): Facets {
  const data: { themes?: readonly string[]; territories?: readonly string[]; territory?: string | null } =
    shown.entry.data;
  const themes = content.byIds('theme', data.themes ?? [], shown.locale);
  const places = [...(data.territories ?? []), ...(data.territory ? [data.territory] : [])];
  return {
    type: stringsOf(shown.locale).kinds[shown.entry.model].one,
    themes: themes.map(({ entry }) => entry.data.title),
    territories: [...new Set(places.flatMap((place) => placeNames(place, content)))],
    lang: langOf(shown),
  };
}
