import { describe, expect, test } from 'vitest';
import { indexFormerAddresses, resolveAddress } from './resolve-address.ts';

const addresses = {
  files: new Set([
    '/index.html',
    '/projets/index.html',
    '/projets/neuf/suite/index.html',
    '/projets/neuf/jour.ics',
    '/es/404.html',
    '/404.html',
    '/former-addresses.json',
    '/former-addresses.json.br',
    '/projets/index.html.gz',
    '/donnees/tout.gz',
    '/_astro/a.css',
    '/été/index.html',
    '/medias/a#b?.png',
  ]),
  former: indexFormerAddresses({
    redirects: { '/projets/ancien/': '/projets/neuf/' },
    gone: ['/projets/ote/'],
    goneTrees: ['/eu/'],
  }),
};

describe('an address', () => {
  test.each([
    '/../secrets.env',
    '/%2e%2e/secrets.env',
    '/projets/%2E%2E/x',
    '/a%00b',
    '/a%2fb',
    '/a\\b',
    '/%',
    '/%ff',
    '//example.org/',
    'projets',
    '/./projets/',
  ])('is malformed when it is %s', (path) => {
    expect(resolveAddress(path, addresses)).toEqual({ kind: 'malformed' });
  });

  test.each([
    ['/%70rojets/', { kind: 'redirect', to: '/projets/' }],
    ['/_astro/%61.css', { kind: 'redirect', to: '/_astro/a.css' }],
    ['/%c3%a9t%C3%A9/', { kind: 'redirect', to: '/%C3%A9t%C3%A9/' }],
    ['/medias/a%23b%3F.png', { kind: 'file' }],
    ['/eu/', { kind: 'gone' }],
    ['/eu', { kind: 'gone' }],
    ['/eu/flux.xml', { kind: 'gone' }],
    ['/eu/projets/ancien/', { kind: 'gone' }],
    ['/europe/', { kind: 'missing' }],
    ['/rien/', { kind: 'missing' }],
    ['/rien', { kind: 'missing' }],
    ['/_astro/', { kind: 'missing' }],
    ['/404.html', { kind: 'missing' }],
    ['/es/404.html', { kind: 'missing' }],
    ['/former-addresses.json', { kind: 'missing' }],
    ['/former-addresses.json.br', { kind: 'missing' }],
    ['/projets/index.html.gz', { kind: 'missing' }],
    ['/donnees/tout.gz', { kind: 'file' }],
    ['/projets/ote/', { kind: 'gone' }],
    ['/projets/ote', { kind: 'gone' }],
    ['/projets/ancien/', { kind: 'redirect', to: '/projets/neuf/' }],
    ['/projets/ancien', { kind: 'redirect', to: '/projets/neuf/' }],
    ['/projets/ancien/suite/', { kind: 'redirect', to: '/projets/neuf/suite/' }],
    ['/projets/ancien/jour.ics', { kind: 'redirect', to: '/projets/neuf/jour.ics' }],
    ['/projets/ancien/rien/', { kind: 'redirect', to: '/projets/neuf/' }],
    ['/projets/ote/suite/page/2/', { kind: 'gone' }],
    ['/projets/ote/jour.ics', { kind: 'gone' }],
    ['/projets', { kind: 'redirect', to: '/projets/' }],
    ['/projets/index.html', { kind: 'redirect', to: '/projets/' }],
    ['/', { kind: 'file' }],
    ['/projets/', { kind: 'file' }],
    ['/_astro/a.css', { kind: 'file' }],
    ['/%C3%A9t%C3%A9/', { kind: 'file' }],
    ['/%C3%A9t%C3%A9', { kind: 'redirect', to: '/%C3%A9t%C3%A9/' }],
  ])('%s answers %o', (path, expected) => {
    expect(resolveAddress(path, addresses)).toEqual(expected);
  });
});
