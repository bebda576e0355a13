/** Whether a place is open at a moment, and until when. Runs in the browser: it stays small. */

/** Times as starts and ends in turn, in minutes from the start of the day: `[540, 720, 840, 1080]`. */
export type Times = readonly number[];

/** What the page tells the browser of the hours of a place. */
export interface LiveHours {
  readonly week: readonly Times[];
  /** First day, last day, times: null when they are not known. */
  readonly exceptions: readonly (readonly [string, string, Times | null])[];
  readonly from: string;
  readonly to: string;
}

/** A moment where the place is: its day, `YYYY-MM-DD`, and the minute of that day. */
export interface Moment {
  readonly day: string;
  readonly minute: number;
}

export interface OpenState {
  readonly isOpen: boolean;
  /** When that changes: in how many days and at which minute; null when it is not within a week. */
  readonly change: { readonly inDays: number; readonly minute: number } | null;
}

const longest = 6;

const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 864e5).toISOString().slice(0, 10);

function timesOf({ week, exceptions }: LiveHours, day: string): Times | null {
  const exception = exceptions.find(([from, to]) => day >= from && day <= to);
  return exception ? exception[2] : (week[(new Date(day).getUTCDay() + 6) % 7] ?? null);
}

/** The state of a place; null when the hours do not tell it for that day. */
export function stateAt(hours: LiveHours, { day, minute }: Moment): OpenState | null {
  const today = timesOf(hours, day);
  if (!today || day < hours.from || day > hours.to) return null;
  const isOpen = today.some(
    (time, rank) => rank % 2 === 0 && time <= minute && minute < (today[rank + 1] ?? 0),
  );
  for (let inDays = 0; inDays <= longest; inDays += 1) {
    const times = timesOf(hours, dayAfter(day, inDays));
    if (!times) break;
    // Open over midnight: what ends at 24:00 goes on when the next day begins at 0:00.
    const next = timesOf(hours, dayAfter(day, inDays + 1));
    const change = times.find(
      (time, rank) =>
        (rank % 2 === 1) === isOpen && (inDays > 0 || time > minute) && !(time === 1440 && next?.[0] === 0),
    );
    if (change !== undefined) return { isOpen, change: { inDays, minute: change } };
  }
  return { isOpen, change: null };
}
