/** What the publisher and the screens of the admin say to the cms about the audience. Numbers of pages, and nothing of who read them. */
import { z } from 'zod';
import { locales } from './locales.ts';

const count = z.int().nonnegative();
const path = z.string().startsWith('/').max(400);

/** Most pages in one report. */
export const AUDIENCE_REPORT_PAGES = 500;

/** `POST /api/audience`: how many times each page was read on a day, from its beginning until now. Told again, it adds nothing. */
export const audienceReportSchema = z.strictObject({
  day: z.iso.date(),
  pages: z
    .record(path, count.min(1))
    .refine((pages) => Object.keys(pages).length <= AUDIENCE_REPORT_PAGES, 'too many pages'),
});

export type AudienceReport = z.infer<typeof audienceReportSchema>;

/** Over how many days the widget shows the audience. */
export const audiencePeriods = [7, 30] as const;
export type AudiencePeriod = (typeof audiencePeriods)[number];

/** `GET /audience/overview?days=7`: what the widget of the home page shows. */
export const audienceOverviewSchema = z.object({
  measure: z.enum(['counter', 'matomo', 'none']),
  /** Length of the period, which ends today. */
  days: z.literal(audiencePeriods),
  /** Pages read over the period, and those of them read today. */
  views: count,
  today: count,
  /** Pages read a day on average, today left out: over the period, and over as many days before it. Null when it was not counted that long. */
  meanNow: z.number().nullable(),
  meanBefore: z.number().nullable(),
  byLocale: z.array(z.object({ locale: z.enum(locales), views: count })),
  /** The most read first. */
  pages: z.array(z.object({ path, url: z.url(), title: z.string().nullable(), views: count })),
  /** The indicator that is given the total of each month; null when the settings choose none. */
  indicator: z.object({ title: z.string(), hasDraft: z.boolean() }).nullable(),
});

export type AudienceOverview = z.infer<typeof audienceOverviewSchema>;
