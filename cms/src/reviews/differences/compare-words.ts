import type { FieldDifference } from '@agenda21/content-types';
import { type Change, diffLines, diffWordsWithSpace } from 'diff';

type Part = FieldDifference['parts'][number];

/** Most words that change before whole lines are compared: beyond it, word by word is slow to make and hard to read. */
const MOST_EDITS = 1500;

/** Longest stretch of unchanged words that is shown whole, and what is kept at each of its ends, in characters. */
const LONGEST_SAME = 240;
const KEPT = 80;

function toPart({ added, removed, value }: Change): Part {
  return { change: added ? 'added' : removed ? 'removed' : 'same', text: value };
}

/** Leaves out the middle of a long stretch that did not change; its outer end when it begins or ends the text. */
function shorten({ change, text }: Part, rank: number, parts: readonly Part[]): Part {
  if (change !== 'same' || text.length <= LONGEST_SAME) return { change, text };
  const head = rank === 0 ? '' : text.slice(0, KEPT);
  const tail = rank === parts.length - 1 ? '' : text.slice(-KEPT);
  return { change, text: `${head} […] ${tail}` };
}

/** Compares two texts word by word, or line by line when little is left of the first one. */
export function compareWords(before: string, after: string): readonly Part[] {
  const changes =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? diffLines(before, after);
  return changes.map(toPart).map(shorten);
}
