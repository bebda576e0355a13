import { expect, it } from 'vitest';
import { hostileTitle } from '../../tests/fixtures/hostile.ts';
import { writeJsonLd } from './json-ld.ts';

it('leaves no text a way to end the element that holds it, and gives the text back whole', () => {
  const names = [hostileTitle, '</script><script>alert(1)</script>', '<!-- <script>', ']]>', '\u2028'];
  for (const name of names) {
    const written = writeJsonLd([{ '@type': 'Thing', name }]);
    expect(written).not.toContain('<');
    expect((JSON.parse(written) as { name: string }).name).toBe(name);
  }
});

it('writes neither what is not known nor a list around one thing', () => {
  const url = 'https://portail.example/';
  const thing = {
    '@type': 'Thing',
    name: '',
    image: null,
    about: [],
    sameAs: [url],
    isFree: false,
    price: 0,
  };
  expect(JSON.parse(writeJsonLd([thing]))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Thing',
    sameAs: url,
    isFree: false,
    price: 0,
  });
});

it('puts several things in one graph', () => {
  const things = [{ '@type': 'Thing' }, { '@type': 'Place' }];
  expect(JSON.parse(writeJsonLd(things))).toEqual({ '@context': 'https://schema.org', '@graph': things });
});
