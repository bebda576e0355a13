/** From addresses to the groups of services and back. */
import type { ServiceGrouping } from '@agenda21/content-types';
import type { ListPage } from '../lib/pagination.ts';
import { getContent } from './load.ts';
import { type RouteParams, type StaticPath, findPage, localeOf, pagePaths } from './routes.ts';
import { type ServiceGroup, serviceGroups } from './service-groups.ts';
import type { Shown } from './shown.ts';

/** One address for each page of each group of one way of grouping. */
export function serviceGroupPaths(grouping: ServiceGrouping): StaticPath[] {
  return getContent().locales.flatMap((locale) =>
    serviceGroups(getContent(), locale)
      .filter((group) => group.grouping === grouping)
      .flatMap(({ list, segment }) =>
        pagePaths(list, locale).map(({ params }) => ({ params: { ...params, group: segment } })),
      ),
  );
}

/** The page of a group that an address shows, or null. */
export function findServiceGroup(
  grouping: ServiceGrouping,
  params: RouteParams,
): { group: ServiceGroup; list: ListPage<Shown<'digital-service'>> } | null {
  const locale = localeOf(params);
  const group =
    locale &&
    serviceGroups(getContent(), locale).find(
      (one) => one.grouping === grouping && one.segment === params['group'],
    );
  const list = group && findPage(group.list, params);
  return group && list ? { group, list } : null;
}
