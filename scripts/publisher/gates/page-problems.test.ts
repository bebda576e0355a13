import { describe, expect, test } from 'vitest';
import { checkPage } from './check-page.ts';
import { findPageProblems, localLinksOf } from './page-problems.ts';

const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Titre</title></head><body>${body}</body></html>`;

describe('the check of a page', () => {
  test.each([
    ['an empty file', '', 'elle est vide'],
    ['a page cut off', page('').slice(0, -7), 'elle est coupée avant sa fin'],
    ['a page without language', page('').replace(' lang="fr"', ''), 'sa langue n’est pas déclarée'],
    ['a page without title', page('').replace('Titre', ' '), 'elle n’a pas de titre'],
    ['an object written as text', page('<p>[object Object]</p>'), 'elle montre « [object Object] »'],
    ['an undefined text', page('<p>undefined</p>'), 'elle montre une valeur absente'],
    ['a sum that is no number', page('<p>NaN €</p>'), 'elle montre une valeur absente'],
    ['an undefined attribute', page('<a href="undefined">x</a>'), 'elle montre une valeur absente'],
  ])('refuses %s', (_, html, problem) => {
    expect(findPageProblems(html)).toContain(problem);
  });

  test('accepts a whole page, even one that speaks of undefined things or holds a script', () => {
    expect(findPageProblems(page('<p>The aim was undefined.</p><script>let a = "NaN"</script>'))).toEqual([]);
  });
});

test('the links of a page are the paths it names on the portal, wherever they are written from', () => {
  const html = page(
    '<a href="/a/?q=1#b">a</a><a href="../c/">c</a><a href="https://portail.example/d/">d</a>' +
      '<a href="https://ailleurs.example/e/">e</a><a href="mailto:x@y.example">f</a><img src="/g.png?a&amp;b">' +
      '<a href="#ici">h</a><p data-href="/i/">href="/j/"</p>',
  );
  expect([...localLinksOf(html, '/x/y/', 'https://portail.example')].toSorted()).toEqual([
    '/a/',
    '/d/',
    '/g.png',
    '/x/c/',
    '/x/y/',
  ]);
});

test('a page may send a form that the portal has, and no other', () => {
  const nothing = { hasFile: () => false, isFormer: () => false };
  const sends = (action: string) => page(`<form method="post" action="${action}"></form>`);
  const problemsOf = (action: string) =>
    checkPage('/index.html', sends(action), nothing, 'https://portail.example').map(({ message }) => message);
  expect(problemsOf('/es/formulaires/contact/')).toEqual([]);
  expect(problemsOf('/audience/refus/')).toEqual([]);
  expect(problemsOf('/formulaires/rien/')).toEqual([
    'elle renvoie à « /formulaires/rien/ », qui n’existe pas',
  ]);
});
