import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';

interface Time {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly startsAt: string;
  readonly endsAt: string | null;
}

/** When a meeting is, in words: its day and its hours, which are those of France. */
export function meetingTime({ date, startsAt, endsAt }: Time, locale: Locale): string {
  const { participation, formats } = stringsOf(locale);
  const { hour, from, fromTo } = participation.meetings;
  const toWords = (time: string) => hour(String(Number(time.slice(0, 2))), time.slice(3));
  const day = formats.day(date);
  return endsAt ? fromTo(day, toWords(startsAt), toWords(endsAt)) : from(day, toWords(startsAt));
}
