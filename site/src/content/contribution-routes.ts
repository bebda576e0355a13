/** From addresses to pages of contributions, and back. */
import type { ListPage } from '../lib/pagination.ts';
import { contributionPage, contributionPlaces } from './contributions.ts';
import { getContent } from './load.ts';
import { type RouteParams, findEntry, toLocaleParam, toPageNumber, toPageParam } from './routes.ts';
import type { Shown } from './shown.ts';

/** One address for each page of contributions in each language. */
export function contributionPaths() {
  return contributionPlaces(getContent()).map(({ locale, segment, page }) => ({
    params: { locale: toLocaleParam(locale), segment, page: toPageParam(page) },
  }));
}

/** The page of contributions that an address shows, and the consultation they answer; null when there is none. */
export function findContributionPage(
  params: RouteParams,
): { consultation: Shown<'consultation'>; list: ListPage<Shown<'contribution'>> } | null {
  const consultation = findEntry('consultation', params);
  const page = toPageNumber(params);
  const list = consultation && page ? contributionPage(consultation, getContent(), page) : null;
  return consultation && list ? { consultation, list } : null;
}
