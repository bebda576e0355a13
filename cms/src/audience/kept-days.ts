import { AUDIENCE_KEPT_MONTHS, addDays, dayInFrance } from '@agenda21/content-types';
import { monthsBefore } from '../months-before.ts';

/** The first day whose totals are kept at an instant. */
export const firstKeptDay = (now: Date): string => dayInFrance(monthsBefore(now, AUDIENCE_KEPT_MONTHS));

/** Tells whether totals of a day are kept: a server whose clock is a little ahead may already be in tomorrow. */
export const isKept = (day: string, now: Date): boolean =>
  day >= firstKeptDay(now) && day <= addDays(dayInFrance(now), 1);
