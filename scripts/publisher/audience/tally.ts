/** Counts the pages read: in memory, in a file a day every few seconds, then in the cms, which keeps them. */
import { addDays, dayInFrance } from '@agenda21/content-types';
import type { DayFiles, Reads } from './day-files.ts';

/** How many days a file stays after its day, in case the clock goes back. */
const KEPT_DAYS = 2;

const MINUTE_MS = 60_000;

export interface Tally {
  /** Counts one reading of a page. */
  add(path: string): void;
  /** Writes what was counted since the last time. */
  save(): Promise<void>;
  /** Tells the cms what it does not know yet. What fails is told again the next time. */
  tell(): Promise<void>;
}

export interface TallyOptions {
  readonly files: DayFiles;
  /** Tells the cms how many times pages were read on a day, from its beginning: told twice, it adds nothing. */
  readonly report: (day: string, reads: Reads) => Promise<void>;
  readonly now: () => Date;
}

/** Makes what tells the day it is in France. Days begin with a minute: it is worked out once in each. */
function createDayClock(now: () => Date): () => string {
  let known = { minute: Number.NaN, day: '' };
  return () => {
    const instant = now();
    const minute = Math.floor(instant.getTime() / MINUTE_MS);
    if (minute !== known.minute) known = { minute, day: dayInFrance(instant) };
    return known.day;
  };
}

/** Makes a tally. Its memory is bound by the number of pages of the portal: it holds the day it is, and days not saved yet. */
export function createTally({ files, report, now }: TallyOptions): Tally {
  const today = createDayClock(now);
  const days = new Map<string, Reads>();
  const unsaved = new Set<string>();
  /** What the cms knows of each day whose file is still there. */
  const told = new Map<string, Reads>();

  /** The reads of a day, from its file when they are not in memory. */
  function readsOf(day: string): Reads {
    const held = days.get(day);
    if (held) return held;
    const reads = files.read(day);
    days.set(day, reads);
    return reads;
  }

  /** Tells what changed on a day since it was told last. Pages may be counted meanwhile: they are told the next time. */
  async function tellDay(day: string): Promise<void> {
    const reads = new Map(readsOf(day));
    const before = told.get(day);
    const changed = new Map([...reads].filter(([path, count]) => before?.get(path) !== count));
    if (changed.size > 0) await report(day, changed);
    told.set(day, reads);
  }

  /** A day that is over and was told left the memory: it comes back there if a page is counted on it. */
  const isTold = (day: string) => day !== today() && told.has(day) && !days.has(day);

  async function removeDay(day: string): Promise<void> {
    await files.remove(day);
    told.delete(day);
  }

  function forgetOtherDays(): void {
    for (const day of days.keys()) if (day !== today() && !unsaved.has(day)) days.delete(day);
  }

  return {
    add(path) {
      const day = today();
      const reads = readsOf(day);
      reads.set(path, (reads.get(path) ?? 0) + 1);
      unsaved.add(day);
    },
    async save() {
      for (const day of unsaved) {
        unsaved.delete(day);
        await files.write(day, readsOf(day)).catch((error: unknown) => {
          unsaved.add(day);
          throw error;
        });
      }
    },
    async tell() {
      try {
        for (const day of await files.list()) {
          if (!isTold(day)) await tellDay(day);
          if (day < addDays(today(), -KEPT_DAYS)) await removeDay(day);
        }
      } finally {
        forgetOtherDays();
      }
    },
  };
}
