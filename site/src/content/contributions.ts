/** What people answered to a consultation, as its page and the pages of its contributions show it. */
import {
  type ContributionLanguage,
  type Locale,
  contributionsPath,
  nthPagePath,
  defaultLocale,
  localeOfLanguage,
} from '@agenda21/content-types';
import { type ListPage, type PageLengths, cutPage, findPageStarts } from '../lib/pagination.ts';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

type Consultation = Shown<'consultation'>;
type Contribution = Shown<'contribution'>;

/** The most contributions that the page of a consultation shows: the others have pages of their own. */
const shownAtFirst = 4;

/** A contribution and its answer may hold 4,000 characters: a page of the longest ones stays light. */
const lengths: PageLengths = { shortest: 6, longest: 12, oneIn: 4 };

const languages: Readonly<Record<ContributionLanguage, Locale>> = {
  français: defaultLocale,
  ...localeOfLanguage,
};

/** The language that a contribution is written in. */
export const languageOfContribution = ({ entry }: Contribution): Locale => languages[entry.data.language];

/** The value of the `lang` attribute around the words of a contribution: nothing when they are in the page's language. */
export function langOfContribution(contribution: Contribution): Locale | undefined {
  const language = languageOfContribution(contribution);
  return language === contribution.locale ? undefined : language;
}

const allOf = (consultation: Consultation, content: Content): readonly Contribution[] =>
  content.linking('contribution', 'consultation', consultation);

const nameOf = ({ entry, locale }: Consultation) => `${entry.documentId} ${locale}`;

/** How many contributions a consultation has, and how many of them have an answer. */
export interface ContributionCount {
  readonly total: number;
  readonly answered: number;
}

/** Counts the contributions to a consultation. */
export function countContributions(consultation: Consultation, content: Content): ContributionCount {
  return content.derive(`contribution count of ${nameOf(consultation)}`, () => {
    const all = allOf(consultation, content);
    return { total: all.length, answered: all.filter(({ entry }) => entry.data.answer).length };
  });
}

/** The latest contributions, for the page of the consultation. */
export function latestContributions(consultation: Consultation, content: Content): readonly Contribution[] {
  return content.derive(`latest contributions to ${nameOf(consultation)}`, () =>
    allOf(consultation, content).slice(0, shownAtFirst),
  );
}

function pageStarts(consultation: Consultation, content: Content): readonly number[] {
  return content.derive(`contribution page starts of ${nameOf(consultation)}`, () =>
    findPageStarts(
      allOf(consultation, content).map(({ entry }) => entry.documentId),
      lengths,
    ),
  );
}

/** How many pages the contributions take; none when the page of the consultation shows them all. */
export function countContributionPages(consultation: Consultation, content: Content): number {
  return countContributions(consultation, content).total > shownAtFirst
    ? pageStarts(consultation, content).length
    : 0;
}

/** A page of the contributions; null when there is no such page. */
export function contributionPage(
  consultation: Consultation,
  content: Content,
  page: number,
): ListPage<Contribution> | null {
  if (page > countContributionPages(consultation, content)) return null;
  return content.derive(`contributions page ${page} of ${nameOf(consultation)}`, () =>
    cutPage(allOf(consultation, content), pageStarts(consultation, content), page),
  );
}

/** A page of the contributions to a consultation, by its address. */
export interface ContributionPlace {
  readonly locale: Locale;
  /** Of the consultation. */
  readonly documentId: string;
  /** The end of the address of the consultation. */
  readonly segment: string;
  readonly page: number;
  readonly pageCount: number;
  readonly path: string;
  /** True when the consultation is shown in French for want of a translation. */
  readonly isFallback: boolean;
}

/** Where all the pages of contributions are. */
export function contributionPlaces(content: Content): readonly ContributionPlace[] {
  return content.locales.flatMap((locale) =>
    content.places('consultation', locale).flatMap(({ documentId, segment, path, isFallback }) => {
      const consultation = content.bySegment('consultation', segment, locale);
      const pageCount = consultation ? countContributionPages(consultation, content) : 0;
      return Array.from({ length: pageCount }, (_, rank) => ({
        locale,
        documentId,
        segment,
        page: rank + 1,
        pageCount,
        path: nthPagePath(contributionsPath(path), rank + 1),
        isFallback,
      }));
    }),
  );
}
