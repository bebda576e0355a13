import { emptyState } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { project, territoryEntries } from '../../tests/fixtures/located-entries.ts';
import { currentFormerAddresses } from './live-pages.ts';
import { PublishedContent } from './published-content.ts';

const water = buildEntry('theme', 'eau', { title: 'Eau', slug: 'eau' });
const address = (model: string, documentId: string, path: string) => ({
  model,
  documentId,
  locale: 'fr',
  path,
});
const addresses = [
  address('theme', 'theme:eau', '/themes/eau/'),
  address('theme', 'theme:eau', '/themes/rivieres/'),
  address('territory', 'territory:64445', '/territoires/64445-pau/'),
  address('territory', 'territory:64445', '/territoires/64445-ville-de-pau/'),
];

const publish = (...entries: ReturnType<typeof buildEntry>[]) =>
  new PublishedContent({ ...emptyState, addresses, entries: [...territoryEntries, water, ...entries] });

describe('the pages that gather records', () => {
  const located = project(1, ['64445'], ['eau']);

  it('are followed where their theme or their territory goes', () => {
    const { redirects, gone } = currentFormerAddresses(publish(located).content);
    expect(redirects).toMatchObject({
      '/carte/themes/rivieres/': '/carte/themes/eau/',
      '/es/carte/projets/rivieres/': '/es/carte/projets/eau/',
      '/integrer/themes/rivieres/': '/integrer/themes/eau/',
      '/territoires/64445-ville-de-pau/': '/territoires/64445-pau/',
    });
    expect(gone).toEqual(
      expect.arrayContaining(['/carte/appels/', '/carte/appels/eau/', '/services/pour/jeunes/']),
    );
    expect(gone).not.toContain('/carte/projets/');
  });

  it('are gone once the last record has left, and there again when one comes', () => {
    const published = publish(located);
    const paths = ['/carte/projets/', '/carte/projets/eau/', '/carte/themes/eau/', '/territoires/64445-pau/'];
    const isGone = () => {
      const { gone } = currentFormerAddresses(published.content);
      return paths.filter((path) => gone.includes(path));
    };
    expect(isGone()).toEqual([]);
    const change = { addresses: null, today: emptyState.today };
    published.apply({ ...change, entries: [], removed: [`project/${located.documentId}/fr`] });
    expect(isGone()).toEqual(paths);
    published.apply({ ...change, entries: [located], removed: [] });
    expect(isGone()).toEqual([]);
  });
});
