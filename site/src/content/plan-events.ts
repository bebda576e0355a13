/** What moved in the plan: milestones reached, actions begun or ended, reviews of the year. */
import type { ReviewLight, Locale } from '@agenda21/content-types';
import type { Content } from './content.ts';
import { type PlanBranch, actionsIn, growBranch, growPlan } from './plan.ts';
import type { Shown } from './shown.ts';

/** Something that happened to an action in the year. */
export interface PlanEvent {
  readonly kind: 'milestone' | 'review' | 'start' | 'end';
  /** `YYYY-MM-DD`; null for the review of a year. */
  readonly date: string | null;
  readonly action: Shown<'action'>;
  /** The name of the milestone; null for the other kinds. */
  readonly title: string | null;
  /** How the year is judged, for a review. */
  readonly light: ReviewLight | null;
}

/** The last events of a year. */
export interface PlanYear {
  readonly year: string;
  /** The latest first; reviews come last. */
  readonly events: readonly PlanEvent[];
  /** How many more there are. */
  readonly others: number;
}

/** The most events that a page shows. */
const MOST_EVENTS = 6;

function eventsOf(action: Shown<'action'>, year: string, today: string): readonly PlanEvent[] {
  const { milestones, yearlyReviews, startsOn, endsOn, progressStatus } = action.entry.data;
  const isOver = (date: string | null) => date !== null && date.startsWith(year) && date <= today;
  const event = (kind: PlanEvent['kind'], date: string | null): PlanEvent => ({
    kind,
    date,
    action,
    title: null,
    light: null,
  });
  return [
    ...milestones
      .filter(({ isDone, date }) => isDone && isOver(date))
      .map(({ date, title }) => ({ ...event('milestone', date), title })),
    ...(isOver(startsOn) ? [event('start', startsOn)] : []),
    ...(isOver(endsOn) && progressStatus === 'terminé' ? [event('end', endsOn)] : []),
    ...yearlyReviews
      .filter((review) => String(review.year) === year)
      .map(({ light }) => ({ ...event('review', null), light })),
  ];
}

function gatherYear(branches: readonly PlanBranch[], year: string, today: string): PlanYear | null {
  const events = actionsIn(branches)
    .flatMap(({ action }) => eventsOf(action, year, today))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  if (events.length === 0) return null;
  return {
    year,
    events: events.slice(0, MOST_EVENTS),
    others: Math.max(0, events.length - MOST_EVENTS),
  };
}

/**
 * What moved in some branches in the year of `today`; in the year before while nothing has moved since its first day.
 * @param today `YYYY-MM-DD`.
 * @returns null when nothing did.
 */
export function yearOf(branches: readonly PlanBranch[], today: string): PlanYear | null {
  const year = Number(today.slice(0, 4));
  return gatherYear(branches, String(year), today) ?? gatherYear(branches, String(year - 1), today);
}

/** What moved in the whole plan in the year of the published state. */
export function planYear(content: Content, locale: Locale): PlanYear | null {
  return content.derive(`year of the plan ${locale}`, () => yearOf(growPlan(content, locale), content.today));
}

/** What moved under an axis in the year of the published state. */
export function axisYear(
  { entry: { documentId }, locale }: Shown<'plan-axis'>,
  content: Content,
): PlanYear | null {
  return content.derive(`year of ${documentId} ${locale}`, () => {
    const axis = content.byId('plan-axis', documentId, locale);
    return yearOf(axis ? [growBranch(axis, content)] : [], content.today);
  });
}
