import { stringsOf } from '../i18n/index.ts';
import type { Content } from './content.ts';
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

/** The practices that say they were made from one. */
export function replicationsOf(practice: Shown<'good-practice'>, content: Content): readonly Replication[] {
  return content
    .linking('good-practice', 'replicates', practice)
    .map((shown) => toReplication(shown, content));
}

/** How often a practice was done again, in words; nothing when it was not. */
export function replicationCount(practice: Shown<'good-practice'>, content: Content): readonly string[] {
  const count = content.linking('good-practice', 'replicates', practice).length;
  const { formats, records } = stringsOf(practice.locale);
  return count > 0 ? [formats.count(count, records.replications.counts)] : [];
}
