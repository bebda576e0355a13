import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const siteUrl = 'https://portail.example/sous-dossier';

it.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4321' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://portail.example' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://portail.example' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'https://portail.example' }, true],
  [{ origin: 'https://autre.portail.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a request that says %j is from a page of the portal: %s', (headers, expected) => {
  expect(isSameOrigin(headers, siteUrl)).toBe(expected);
});
