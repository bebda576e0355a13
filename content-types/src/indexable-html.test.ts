import { expect, it } from 'vitest';
import { indexableLanguage, toIndexableHtml } from './indexable-html.ts';

const pageOf = (words: string, around = '') =>
  `<!doctype html><html class="x" lang="fr"><body>${around}<main class="a > b" data-pagefind-body>${words}</main>${around}</body></html>`;
const indexableOf = (words: string) =>
  `<html lang="fr"><body><main class="a > b" data-pagefind-body>${words}</main></body></html>`;

it('leaves out the pages that do not ask to be found', () => {
  expect(toIndexableHtml('<html lang="fr"><body><main>x</main></body></html>')).toBeNull();
});

it.each([
  ['an attribute', '<p title="l’eau" data-x=\'d’ici > là\'>a</p>'],
  ['the value of a filter', '<li data-pagefind-filter="theme">Aide à l’habitat</li>'],
  ['a fact of the index', '<li class="x" data-pagefind-meta="kind">Axe d’étude</li>'],
  ['a quotation', '<p>les ’mots’ d’</p>'],
])('leaves %s alone', (_, html) => {
  expect(toIndexableHtml(pageOf(html))).toBe(indexableOf(html));
});

it.each([
  ['<p>L’école d’Urrugne</p>', '<p>L’ école d’ Urrugne</p>'],
  ["<p>l'eau, l&#39;air</p>", '<p>l’ eau, l’ air</p>'],
  ['<p>l’<em>eau</em></p>', '<p>l’ <em>eau</em></p>'],
  ['<h1 id="l’x">Aujourd’hui</h1>', '<h1 id="l’x">Aujourd’ hui</h1>'],
])('parts the words of %s', (html, indexable) => {
  expect(toIndexableHtml(pageOf(html))).toBe(indexableOf(indexable));
});

it('is the same whatever is around the main part of the page', () => {
  expect(toIndexableHtml(pageOf('<p>a</p>', '<footer>x</footer>'))).toBe(toIndexableHtml(pageOf('<p>a</p>')));
});

it('keeps the language of the page', () => {
  expect(indexableLanguage(toIndexableHtml(pageOf('a')) ?? '')).toBe('fr');
});
