import { expect, it } from 'vitest';
import { isIndexable, toIndexableHtml } from './indexable-html.ts';

it.each([
  ['an attribute', '<p title="l’eau" data-x=\'d’ici > là\'>a</p>'],
  ['the value of a filter', '<li data-pagefind-filter="theme">Aide à l’habitat</li>'],
  ['a fact of the index', '<li class="x" data-pagefind-meta="kind">Axe d’étude</li>'],
  ['a quotation', '<p>les ’mots’ d’</p>'],
])('leaves %s alone', (_, html) => {
  expect(toIndexableHtml(html)).toBe(html);
});

it.each([
  ['<p>L’école d’Urrugne</p>', '<p>L’ école d’ Urrugne</p>'],
  ["<p>l'eau, l&#39;air</p>", '<p>l’ eau, l’ air</p>'],
  ['<p>l’<em>eau</em></p>', '<p>l’ <em>eau</em></p>'],
  ['<h1 id="l’x">Aujourd’hui</h1>', '<h1 id="l’x">Aujourd’ hui</h1>'],
])('parts the words of %s', (html, indexable) => {
  expect(toIndexableHtml(html)).toBe(indexable);
});

it('leaves out the pages that do not ask to be found', () => {
  expect(isIndexable('<main data-pagefind-body>x</main>')).toBe(true);
  expect(isIndexable('<main>x</main>')).toBe(false);
});
