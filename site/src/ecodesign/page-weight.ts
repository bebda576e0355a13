/**
 * What a page weighs, told in its own footer: its HTML and the common style sheet, compressed as they are served. The style
 * sheet is measured exactly, once. The HTML is compressed by the fastest brotli, whose result is brought to what the level
 * that is served gives: measured on 2,116 pages, the two differ by 1 % at the median, 3 % at the 95th percentile, for a
 * fifth of the time. Images and the search are left out.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import styles from '../styles/index.css?inline';

/** Stands in a page for its weight until the page is whole. */
export const weightMark = '{page-weight}';

/** The level that static pages are served at. */
const SERVED = 5;
const FASTEST = 0;

/** Served size for one byte of the fastest compression. */
const SERVED_FOR_FASTEST = 0.84;

const brotliSize = (text: string | Uint8Array, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const styleBytes = brotliSize(styles, SERVED);

/** The weight of a page, in bytes. */
export function weigh(html: Uint8Array): number {
  return styleBytes + brotliSize(html, FASTEST) * SERVED_FOR_FASTEST;
}

/** A file for spreadsheets begins with the mark of UTF-8: it stays. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Writes in a page what it weighs, in whole kilobytes of a thousand bytes. It is weighed with the mark in place of the
 * figure, which is as long as it to a few bytes. The footer ends the page: the same words in a text are left as they are.
 */
export function tellWeight(html: Uint8Array): string {
  const text = decoder.decode(html);
  const at = text.lastIndexOf(weightMark);
  if (at === -1) return text;
  const figure = String(Math.round(weigh(html) / 1000));
  return text.slice(0, at) + figure + text.slice(at + weightMark.length);
}
