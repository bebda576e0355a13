import { stringsOf } from '../i18n/index.ts';
import { searchPath } from '../lib/search-path.ts';
import type { Content } from './content.ts';
import { type LinkedSection, longestSection } from './linked-sections.ts';
import { type Shown, langOf } from './shown.ts';

/** What someone else made of a practice. */
export interface Replication {
  readonly href: string;
  readonly label: string;
  readonly lang: string | undefined;
  /** Who did it, where and since when: what is known of it. */
  readonly facts: readonly string[];
  readonly whatChanged: string | null;
}

function toReplication(shown: Shown<'good-practice'>, content: Content): Replication {
  const { locale, path, entry } = shown;
  const { title, owner, territories, startsOn, whatChanged } = entry.data;
  const names = [
    ...content.byIds('partner', owner ? [owner] : [], locale),
    ...content.byIds('territory', territories, locale),
  ].map(({ entry: { data } }) => data.title);
  const since = startsOn ? [stringsOf(locale).formats.month(startsOn)] : [];
  return { href: path ?? '', label: title, lang: langOf(shown), facts: [...names, ...since], whatChanged };
}

/** The practices that say they were made from one, and where all are when a page does not show them all. */
export function replicationsOf(
  practice: Shown<'good-practice'>,
  content: Content,
): { readonly replications: readonly Replication[]; readonly more: LinkedSection['more'] } {
  const { locale, entry } = practice;
  const all = content.linking('good-practice', 'replicates', practice);
  const { kinds, links, formats } = stringsOf(locale);
  const more = {
    href: searchPath(locale, { type: kinds['good-practice'].one, q: entry.data.title }),
    label: links.seeInSearch(formats.number(all.length)),
  };
  return {
    replications: all.slice(0, longestSection).map((shown) => toReplication(shown, content)),
    more: all.length > longestSection ? more : undefined,
  };
}
