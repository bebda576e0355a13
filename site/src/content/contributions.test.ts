import { emptyState } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import {
  contributionPage,
  contributionPlaces,
  countContributionPages,
  countContributions,
  langOfContribution,
  latestContributions,
} from './contributions.ts';
import { PublishedContent } from './published-content.ts';

const consultation = (key: string) =>
  buildEntry('consultation', key, {
    title: key,
    slug: key,
    question: 'Où ?',
    opensOn: '2026-10-01',
    closesOn: '2026-12-31',
    canChange: 'Tout.',
    isDecided: 'Rien.',
  });

const contribution = (to: string, rank: number, rest: Record<string, unknown> = {}) =>
  buildEntry('contribution', `${to}-${rank}`, {
    code: `C-${rank}`,
    author: `Personne ${rank}`,
    consultation: `consultation:${to}`,
    receivedOn: `2026-${String(10 + Math.floor(rank / 28)).padStart(2, '0')}-${String((rank % 28) + 1).padStart(2, '0')}`,
    text: 'Ici.',
    ...rest,
  });

const many = (to: string, count: number) =>
  Array.from({ length: count }, (_, rank) =>
    contribution(to, rank, rank % 3 === 0 ? { answer: 'Merci.' } : {}),
  );

function publish(...entries: ReturnType<typeof buildEntry>[]) {
  const published = new PublishedContent({ ...emptyState, today: '2026-11-27', entries });
  const find = (segment: string, locale: 'fr' | 'es' = 'fr') => {
    const found = published.content.bySegment('consultation', segment, locale);
    if (!found) throw new Error(`There is no consultation ${segment}.`);
    return found;
  };
  return { published, content: published.content, find };
}

const authors = (list: readonly { readonly entry: { readonly data: { readonly author: string } } }[]) =>
  list.map(({ entry }) => entry.data.author);

describe('the contributions to a consultation', () => {
  it('are its own, the latest first, and counted with their answers', () => {
    const { content, find } = publish(
      consultation('haies'),
      consultation('eau'),
      ...many('haies', 4),
      contribution('eau', 9),
    );
    expect(authors(latestContributions(find('haies'), content))).toEqual([
      'Personne 3',
      'Personne 2',
      'Personne 1',
      'Personne 0',
    ]);
    expect(countContributions(find('haies'), content)).toEqual({ total: 4, answered: 2 });
    expect(countContributions(find('eau'), content)).toEqual({ total: 1, answered: 0 });
  });

  it('have no page of their own while the page of the consultation shows them all', () => {
    const { content, find } = publish(consultation('haies'), ...many('haies', 4));
    expect(countContributionPages(find('haies'), content)).toBe(0);
    expect(contributionPage(find('haies'), content, 1)).toBeNull();
    expect(contributionPlaces(content)).toEqual([]);
  });

  it('are all on their pages, each once, in every language, and no page is long', () => {
    const { content, find } = publish(consultation('haies'), ...many('haies', 50));
    const pageCount = countContributionPages(find('haies', 'es'), content);
    const pages = Array.from({ length: pageCount }, (_, rank) =>
      contributionPage(find('haies', 'es'), content, rank + 1),
    );
    expect(new Set(pages.flatMap((page) => authors(page?.items ?? []))).size).toBe(50);
    expect(Math.max(...pages.map((page) => page?.items.length ?? 0))).toBeLessThanOrEqual(12);
    expect(contributionPage(find('haies', 'es'), content, pageCount + 1)).toBeNull();
    const paths = contributionPlaces(content).map(({ path }) => path);
    expect(paths).toHaveLength(2 * pageCount);
    expect(paths).toContain('/es/participer/consultations/haies/contributions/page/2/');
  });

  it('tell the language of their words only when it is not that of the page', () => {
    const { content, find } = publish(
      consultation('haies'),
      contribution('haies', 1, { language: 'basque' }),
      contribution('haies', 0),
    );
    const [basque, french] = latestContributions(find('haies'), content);
    expect([basque, french].map((shown) => shown && langOfContribution(shown))).toEqual(['eu', undefined]);
  });

  it('touch few pages when one of them gets its answer', () => {
    const { published, content, find } = publish(consultation('haies'), ...many('haies', 50));
    const pageCount = countContributionPages(find('haies'), content);
    for (let page = 1; page <= pageCount; page++) contributionPage(find('haies'), content, page);
    latestContributions(find('haies'), content);
    const answered = contribution('haies', 1, { answer: 'Oui.' });
    const touched = published.apply({
      entries: [answered],
      removed: [],
      addresses: null,
      today: '2026-11-27',
    });
    expect([...touched].filter((key) => key.startsWith('=contributions page'))).toEqual([
      `=contributions page ${pageCount} of consultation:haies fr`,
    ]);
    expect([...touched].filter((key) => key.startsWith('=latest contributions'))).toEqual([]);
  });
});
