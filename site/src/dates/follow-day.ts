import { dayInFrance } from '@agenda21/content-types/days';

const everyMinute = 60_000;

/**
 * Tells the day it is in France by the clock of the reader, `YYYY-MM-DD`: now, and within a minute of each midnight while
 * the page stays open.
 * @returns what stops it.
 */
export function followDay(tell: (today: string) => void): () => void {
  let told = '';
  const check = () => {
    const today = dayInFrance(new Date());
    if (today !== told) tell((told = today));
  };
  check();
  const timer = setInterval(check, everyMinute);
  return () => clearInterval(timer);
}
