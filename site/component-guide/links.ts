import { localizePath } from '@agenda21/content-types';
import type { FrameLink } from '../src/content/frame.ts';
import type { Reader } from './reader.ts';
import { longTitle, longWord, title } from './words.ts';

/** Links to records: a short one, one without a break, a long one, then short ones again. */
export function linksOf({ locale, lang }: Reader, count: number): readonly FrameLink[] {
  const href = localizePath('/exemple/', locale);
  return Array.from({ length: count }, (_, rank) => ({
    href,
    label: [title, longWord, longTitle][rank] ?? title,
    lang,
  }));
}
