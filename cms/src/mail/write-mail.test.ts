import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { writeMail } from './write-mail.ts';

it('writes the same words plain and as a page, with their links', () => {
  const { text, html } = writeMail(
    'Titre',
    ['Bonjour', { label: 'Le portail :', url: 'https://portail.example/?a=1&b=2' }],
    'fr',
  );
  expect(text).toBe('Bonjour\n\nLe portail\u00a0:\nhttps://portail.example/?a=1&b=2\n');
  expect(html).toContain('<p>Bonjour</p>');
  expect(html).toContain('<a href="https://portail.example/?a=1&amp;b=2">Le portail</a>');
});

it('says its language, and keeps the spaces of a language that is not French', () => {
  const { text, html } = writeMail('Title', ['Reference : 1'], 'en');
  expect(html).toContain('<html lang="en">');
  expect(text).toBe('Reference : 1\n');
});

it('lets no word become markup', () => {
  const hostile = `<img src=x onerror="alert(1)">'&`;
  const { html } = writeMail(
    hostile,
    [hostile, { label: hostile, url: `https://x.example/"><script>` }],
    'fr',
  );
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;');
});

it.each(['fr', 'en'] as const)(
  'keeps a public list of hostile texts within the same few elements, in %s',
  (locale) => {
    const texts = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
    const elementsOf = (words: string) => {
      const { html } = writeMail(words, [words, { label: words, url: 'https://portail.example/' }], locale);
      return html.match(/<[^>]*>/g);
    };
    const plain = elementsOf('Words');
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => JSON.stringify(elementsOf(text)) !== JSON.stringify(plain))).toEqual([]);
  },
);
