import { describe, expect, it } from 'vitest';
import { audienceOfSettings } from './audience.ts';

const settings = (data: Partial<NonNullable<Parameters<typeof audienceOfSettings>[0]>>) => ({
  audience: null,
  matomoUrl: null,
  matomoSiteId: null,
  ...data,
});
const none = { kind: 'none' };

describe('the measure of the audience', () => {
  it('is none until published settings choose one', () => {
    expect(audienceOfSettings(null)).toEqual(none);
    expect(audienceOfSettings(settings({}))).toEqual(none);
    expect(audienceOfSettings(settings({ audience: 'aucune' }))).toEqual(none);
  });

  it('is the counter of the portal whatever Matomo was told before', () => {
    const chosen = settings({
      audience: 'compteur du portail',
      matomoUrl: 'https://m.example',
      matomoSiteId: 3,
    });
    expect(audienceOfSettings(chosen)).toEqual({ kind: 'counter' });
  });

  it.each([
    ['https://stats.example', 'https://stats.example/', 'https://stats.example'],
    ['https://stats.example/matomo/', 'https://stats.example/matomo/', 'https://stats.example'],
    ['http://127.0.0.1:8080/a/b', 'http://127.0.0.1:8080/a/b/', 'http://127.0.0.1:8080'],
  ])('is the Matomo of %s', (matomoUrl, url, origin) => {
    const chosen = settings({ audience: 'Matomo', matomoUrl, matomoSiteId: 3 });
    expect(audienceOfSettings(chosen)).toEqual({ kind: 'matomo', url, origin, siteId: 3 });
  });

  it.each([
    ['without an address', null, 3],
    ['without its site', 'https://stats.example/', null],
    ['at an address that would say more in a header', "https://stats.example;script-src 'unsafe-inline'", 3],
    ['at an address with an account', 'https://a:b@stats.example/', 3],
    ['at an address with a question', 'https://stats.example/?a=1', 3],
  ])('is none with a Matomo %s', (_, matomoUrl, matomoSiteId) => {
    expect(audienceOfSettings(settings({ audience: 'Matomo', matomoUrl, matomoSiteId }))).toEqual(none);
  });
});
