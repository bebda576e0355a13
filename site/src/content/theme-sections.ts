import { stringsOf } from '../i18n/index.ts';
import type { Card } from '../lib/card.ts';
import { searchPath } from '../lib/search-path.ts';
import { toCards } from './cards.ts';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

/** The records of one kind on a theme. */
export interface ThemeSection {
  readonly title: string;
  readonly cards: readonly Card[];
  /** Where all of them are, when they are too many for the page. */
  readonly more: { readonly href: string; readonly label: string } | undefined;
}

const classifiedModels = ['action', 'good-practice', 'project', 'partner', 'news-item'] as const;

/** The most records of a kind that the page of a theme shows. */
const longestSection = 12;

/** Everything on a theme, by kind; kinds with nothing are left out. */
export function themeSections(theme: Shown<'theme'>, content: Content): readonly ThemeSection[] {
  const { kinds, links, formats } = stringsOf(theme.locale);
  return classifiedModels.flatMap((model) => {
    const records = content.linking(model, 'themes', theme);
    if (records.length === 0) return [];
    const filters = { type: kinds[model].one, theme: theme.entry.data.title };
    const all = {
      href: searchPath(theme.locale, filters),
      label: links.seeInSearch(formats.number(records.length)),
    };
    return {
      title: kinds[model].many,
      cards: toCards(records.slice(0, longestSection), content),
      more: records.length > longestSection ? all : undefined,
    };
  });
}
