import { stringsOf } from '../i18n/index.ts';
import { searchPath } from '../lib/search-path.ts';
import type { Content } from './content.ts';
import { type LinkedSection, longestSection } from './linked-sections.ts';
import { type ReplicatedModel, replicationsBy } from './replicated.ts';
import { type Shown, langOf } from './shown.ts';

/** What someone else made of a practice or a project. */
export interface Replication {
  readonly href: string;
  readonly label: string;
  readonly lang: string | undefined;
  /** Who did it, where and since when: what is known of it. */
  readonly facts: readonly string[];
  readonly whatChanged: string | null;
}

function toReplication(shown: Shown<ReplicatedModel>, content: Content): Replication {
  const { locale, path, entry } = shown;
  const { title, owner, territories, startsOn, whatChanged } = entry.data;
  const names = [
    ...content.byIds('partner', owner ? [owner] : [], locale),
    ...content.byIds('territory', territories, locale),
  ].map(({ entry: { data } }) => data.title);
  const since = startsOn ? [stringsOf(locale).formats.month(startsOn)] : [];
  return { href: path ?? '', label: title, lang: langOf(shown), facts: [...names, ...since], whatChanged };
}

/** The replications of a practice or a project, and where all are when a page does not show them all. */
export function replicationsOf(
  origin: Shown<ReplicatedModel>,
  content: Content,
): { readonly replications: readonly Replication[]; readonly more: LinkedSection['more'] } {
  const { locale, entry } = origin;
  const all = replicationsBy(origin, content);
  const { kinds, links, formats } = stringsOf(locale);
  const more = {
    href: searchPath(locale, { type: kinds[entry.model].one, q: entry.data.title }),
    label: links.seeInSearch(formats.number(all.length)),
  };
  return {
    replications: all.slice(0, longestSection).map((shown) => toReplication(shown, content)),
    more: all.length > longestSection ? more : undefined,
  };
}
