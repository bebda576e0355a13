import type { ImportRecord } from '@agenda21/content-types';
import { actionCode } from './actions.ts';
import { drawDay, entitle } from './classify.ts';
import { french } from './frame.ts';
import { writeMarkdown, writeParagraph } from './prose.ts';
import { createRandom } from './random.ts';

/**
 * The news of a rank.
 * @param actionCount how many actions there are.
 */
export function makeNews(seed: string, rank: number, actionCount: number): ImportRecord {
  const random = createRandom(seed, 'news', rank);
  const { subject, title, slug } = entitle(random, rank);
  return french('news-item', {
    title,
    slug: `actualite-${slug}`,
    date: drawDay(random, 2020, 2026),
    summary: writeParagraph(random, 2, 300),
    body: writeMarkdown(random, random.integer(0, 2)).slice(0, 10_000),
    actions: random.chance(0.5) ? [actionCode(random.integer(0, actionCount - 1))] : [],
    themes: [subject.slug],
  });
}
