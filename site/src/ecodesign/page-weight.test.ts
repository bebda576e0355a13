import { describe, expect, test } from 'vitest';
import { tellWeight, weigh, weightMark } from './page-weight.ts';

const page = (body: string) => new TextEncoder().encode(`<p>${weightMark}</p>${body}`);

/** Cards of a list: the same tags around words that differ. */
const cards = (count: number) =>
  Array.from({ length: count }, (_, rank) => (Math.imul(rank + 1, 2_654_435_761) >>> 0).toString(36))
    .map(
      (word) =>
        `<li class="card"><h3><a href="/projets/${word}/">${word}</a></h3><p>Planter une haie.</p></li>`,
    )
    .join('');

describe('the weight of a page', () => {
  test('is told in whole kilobytes, once, in place of the mark', () => {
    const html = page(cards(200));
    const told = /^<p>(\d+)<\/p>/.exec(tellWeight(html))?.[1];
    expect(Number(told)).toBe(Math.round(weigh(html) / 1000));
    expect(tellWeight(html)).not.toContain(weightMark);
  });

  test('is told without a change to a file that is no page, its mark of UTF-8 included', () => {
    expect(tellWeight(new TextEncoder().encode('\ufeffindicateur,valeur'))).toBe('\ufeffindicateur,valeur');
  });

  test('grows with its words', () => {
    expect(weigh(page(cards(200)))).toBeGreaterThan(weigh(page(cards(20))) + 500);
  });

  test('is told in the footer, even of a page whose text holds the mark', () => {
    const html = new TextEncoder().encode(`<p>Écrire ${weightMark}</p><footer>${weightMark}</footer>`);
    expect(tellWeight(html)).toMatch(new RegExp(`^<p>Écrire ${weightMark}</p><footer>\\d+</footer>$`));
  });

  test('leaves a text without mark as it is', () => {
    expect(tellWeight(new TextEncoder().encode('<rss>é</rss>'))).toBe('<rss>é</rss>');
  });
});
