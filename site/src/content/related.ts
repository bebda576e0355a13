import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import { type Tie, type TieKind, rankRelated, tieKinds } from '../related/rank.ts';
import type { Content } from './content.ts';
import { documentKey } from './entry-store.ts';
import { type RelatedModel, circleAround, knownTo, tiesOf } from './record-ties.ts';
import { type Shown, langOf } from './shown.ts';

/** A record that is worth reading after another one. */
export interface RelatedLink {
  readonly href: string;
  readonly label: string;
  readonly lang: string | undefined;
  /** The kind of record, and what it has in common. */
  readonly why: string;
}

/** The most records that a page names. */
const MOST = 4;

/** Of how many things in common a page speaks. */
const MOST_REASONS = 2;

const targetModels = {
  action: ['action'],
  origin: ['good-practice', 'project'],
  owner: ['partner'],
  theme: ['theme'],
  territory: ['territory'],
} as const;

/** What is in common, in words; nothing when it is not published in the language. */
function nameReason(ties: readonly Tie[], kind: TieKind, locale: Locale, content: Content): string[] {
  const targets = ties.filter((tie) => tie.kind === kind).map(({ target }) => target);
  const found = targetModels[kind].flatMap((model) => content.byIds(model, targets, locale));
  const names = found.map(({ entry }) => {
    const data: { readonly title: string; readonly code?: string } = entry.data;
    return kind === 'action' ? (data.code ?? data.title) : data.title;
  });
  return names.length > 0 ? [stringsOf(locale).records.related[kind](names.join(', '))] : [];
}

function toLink(record: string, ties: readonly Tie[], locale: Locale, content: Content): RelatedLink[] {
  const [model, documentId = ''] = record.split(' ') as [RelatedModel, string];
  const shown = content.byId(model, documentId, locale);
  if (!shown) return [];
  const reasons = tieKinds.flatMap((kind) => nameReason(ties, kind, locale, content));
  return [
    {
      href: shown.path ?? '',
      label: shown.entry.data.title,
      lang: langOf(shown),
      why: [stringsOf(locale).kinds[model].one, ...reasons.slice(0, MOST_REASONS)].join(' · '),
    },
  ];
}

/** The records most worth reading after a practice or a project, and why. */
export function relatedTo(shown: Shown<RelatedModel>, content: Content): readonly RelatedLink[] {
  const { locale, entry } = shown;
  const record = documentKey(entry);
  return content.derive(`related ${locale} ${record}`, () => {
    const current = content.byId(entry.model, entry.documentId, locale) ?? shown;
    const circles = tiesOf(current, content).map((tie) => circleAround(record, tie, content));
    const related = rankRelated(record, circles, knownTo(current, content), MOST);
    return related.flatMap((found) => toLink(found.record, found.ties, locale, content));
  });
}
