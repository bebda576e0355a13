import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** The size of a file in words: whole kilobytes, or megabytes with one decimal. */
export function saySize(bytes: number, locale: Locale): string {
  const { formats, openData } = stringsOf(locale);
  return bytes < MEGABYTE
    ? openData.kilobytes(formats.number(Math.ceil(bytes / KILOBYTE)))
    : openData.megabytes(formats.number(Math.round(bytes / (MEGABYTE / 10)) / 10));
}
