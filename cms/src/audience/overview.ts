import {
  type AudienceOverview,
  type AudiencePeriod,
  type Locale,
  type Model,
  addDays,
  contentModels,
  dayInFrance,
  defaultLocale,
  isContentModelName,
  localeOfPath,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { readChosenMeasure } from './chosen-measure.ts';
import { readIndicator } from './indicator.ts';
import { type DayTotal, type PageTotal, readDays, readFirstDay, readPages } from './totals.ts';

/** How many pages are listed. */
const LISTED = 10;

const sum = (totals: readonly { readonly views: number }[]) =>
  totals.reduce((whole, { views }) => whole + views, 0);

/** Pages read a day on average, from one day to the one before another. */
const meanOf = (days: readonly DayTotal[], from: string, end: string, length: number) =>
  sum(days.filter(({ day }) => from <= day && day < end)) / length;

function byLocale(pages: readonly PageTotal[]): AudienceOverview['byLocale'] {
  const sums = new Map<Locale, number>();
  for (const { path, views } of pages)
    sums.set(localeOfPath(path), (sums.get(localeOfPath(path)) ?? 0) + views);
  return [...sums].map(([locale, views]) => ({ locale, views })).toSorted((a, b) => b.views - a.views);
}

/** The title of the published document at an address, in its language when it is translated; null for a page that is no document. */
async function findTitle(strapi: Core.Strapi, path: string): Promise<string | null> {
  const locale = localeOfPath(path);
  const bare = locale === defaultLocale ? path : path.slice(`/${locale}`.length);
  const address: { readonly subjectModel: string; readonly subjectId: string } | null = await strapi.db
    .query(uidOf('published-address'))
    .findOne({ where: { path: bare, subjectLocale: { $in: [locale, defaultLocale] } } });
  if (!address || !isContentModelName(address.subjectModel)) return null;
  const model: Model = contentModels[address.subjectModel];
  const rows = await strapi.db.query(uidOf(model.name)).findMany({
    where: { documentId: address.subjectId, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  const row = rows.find((translation) => translation.locale === locale) ?? rows[0];
  return row ? String(row[model.title]) : null;
}

/** The audience of the days that end today, in France. */
export async function readOverview(
  strapi: Core.Strapi,
  days: AudiencePeriod,
  now: Date,
): Promise<AudienceOverview> {
  const today = dayInFrance(now);
  const from = addDays(today, 1 - days);
  const before = addDays(from, -days);
  const first = (await readFirstDay(strapi)) ?? today;
  const counted = await readDays(strapi, before, today);
  const pages = await readPages(strapi, from, today);
  const { measure, indicatorId } = await readChosenMeasure(strapi);
  const indicator = await readIndicator(strapi, indicatorId);
  const listed = pages.slice(0, LISTED);
  return {
    measure: measure.kind,
    days,
    views: sum(pages),
    today: sum(counted.filter(({ day }) => day === today)),
    meanNow: first <= from ? meanOf(counted, from, today, days - 1) : null,
    meanBefore: first <= before ? meanOf(counted, before, from, days) : null,
    byLocale: byLocale(pages),
    pages: await Promise.all(
      listed.map(async (page) => ({
        ...page,
        url: new URL(encodeURI(page.path), readSettings().SITE_URL).href,
        title: await findTitle(strapi, page.path),
      })),
    ),
    indicator: indicator && { title: indicator.data.title, hasDraft: indicator.hasDraft },
  };
}
