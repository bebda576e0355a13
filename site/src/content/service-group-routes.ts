/** From addresses to the groups of services and back. */
import { serviceGroupings } from '@agenda21/content-types';
import type { ListPage } from '../lib/pagination.ts';
import { getContent } from './load.ts';
import { type RouteParams, type StaticPath, findPage, localeOf, pagePaths } from './routes.ts';
import { type ServiceGroup, serviceGroups } from './service-groups.ts';
import type { Shown } from './shown.ts';

/** One address for each page of each group. */
export function serviceGroupPaths(): StaticPath[] {
  return getContent().locales.flatMap((locale) =>
    serviceGroups(getContent(), locale).flatMap(({ grouping, list, segment }) =>
      pagePaths(list, locale).map(({ params }) => ({
        params: { ...params, grouping: serviceGroupings[grouping], group: segment },
      })),
    ),
  );
}

/** The page of a group that an address shows, or null. */
export function findServiceGroup(
  params: RouteParams,
): { group: ServiceGroup; list: ListPage<Shown<'digital-service'>> } | null {
  const locale = localeOf(params);
  const group =
    locale &&
    serviceGroups(getContent(), locale).find(
      ({ grouping, segment }) =>
        serviceGroupings[grouping] === params['grouping'] && segment === params['group'],
    );
  const list = group && findPage(group.list, params);
  return group && list ? { group, list } : null;
}
