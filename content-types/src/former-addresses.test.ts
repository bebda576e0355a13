import { describe, expect, it } from 'vitest';
import { type LivePage, formerAddresses as workOut, isFormerAddress } from './former-addresses.ts';
import type { Locale } from './locales.ts';
import { closedGatherings, localizePath } from './paths.ts';
import type { PublishedAddress } from './published-state.ts';

const published = (documentId: string, path: string, locale = 'fr'): PublishedAddress => ({
  model: 'project',
  documentId,
  locale,
  path,
});
const live = (documentId: string, path: string, locale: Locale = 'fr'): LivePage => ({
  model: 'project',
  documentId,
  locale,
  path,
});

const formerAddresses = (
  history: readonly PublishedAddress[],
  today: readonly LivePage[],
  served: readonly Locale[] = ['fr', 'es'],
  gathered = closedGatherings.flatMap((path) => served.map((locale) => localizePath(path, locale))),
) => {
  const pages = new Set([...today.map(({ path }) => path), ...gathered]);
  return workOut(history, { documents: today, isPage: (path) => pages.has(path), served });
};

describe('an address that shows no page today', () => {
  it('is gone when its document is withdrawn, in French and where French stood in for another language', () => {
    expect(formerAddresses([published('haie', '/projets/haie/')], [])).toEqual({
      redirects: {},
      gone: ['/es/projets/haie/', '/projets/haie/'],
      goneTrees: [],
    });
  });

  it('is gone under its own language only when it was a translation', () => {
    expect(formerAddresses([published('haie', '/projets/seto/', 'es')], []).gone).toEqual([
      '/es/projets/seto/',
    ]);
  });

  it('redirects to where its document is now, straight and not through the addresses between', () => {
    const history = ['/projets/a/', '/projets/b/', '/projets/c/'].map((path) => published('haie', path));
    const today = [live('haie', '/projets/c/'), live('haie', '/es/projets/c/', 'es')];
    expect(formerAddresses(history, today)).toEqual({
      redirects: {
        '/es/projets/a/': '/es/projets/c/',
        '/es/projets/b/': '/es/projets/c/',
        '/projets/a/': '/projets/c/',
        '/projets/b/': '/projets/c/',
      },
      gone: [],
      goneTrees: [],
    });
  });

  it('redirects to the translation once there is one', () => {
    const history = [published('haie', '/projets/haie/'), published('haie', '/projets/seto/', 'es')];
    const today = [live('haie', '/projets/haie/'), live('haie', '/es/projets/seto/', 'es')];
    expect(formerAddresses(history, today).redirects).toEqual({
      '/es/projets/haie/': '/es/projets/seto/',
    });
  });

  it('redirects rather than being gone when two documents had it and one is still there', () => {
    const history = [published('partie', '/projets/a/'), published('restee', '/projets/a/')];
    const { redirects, gone } = formerAddresses(history, [live('restee', '/projets/b/')]);
    expect(redirects).toEqual({ '/projets/a/': '/projets/b/' });
    expect(gone).toEqual(['/es/projets/a/']);
  });
});

describe('what hangs on a theme', () => {
  const history = [published('eau', '/themes/eau/'), published('air', '/themes/air/')];
  const ofThemes = history.map((address) => ({ ...address, model: 'theme' }));
  const today = [{ ...live('eau', '/es/themes/rios/', 'es'), model: 'theme' }];
  const maps = ['/es/carte/themes/rios/', '/es/carte/projets/rios/', '/es/integrer/themes/rios/'];
  const former = formerAddresses(ofThemes, today, ['es'], maps);

  it('goes where the theme goes: the list that other sites show, the maps', () => {
    expect(former.redirects).toEqual({
      '/es/themes/eau/': '/es/themes/rios/',
      '/es/integrer/themes/eau/': '/es/integrer/themes/rios/',
      '/es/carte/themes/eau/': '/es/carte/themes/rios/',
      '/es/carte/projets/eau/': '/es/carte/projets/rios/',
    });
  });

  it('is gone with the theme, or when nothing is gathered where the theme went', () => {
    const gone = [
      '/es/themes/air/',
      '/es/integrer/themes/air/',
      '/es/carte/themes/air/',
      '/es/carte/appels/eau/',
    ];
    expect(former.gone).toEqual(expect.arrayContaining(gone));
    expect(former.gone).not.toContain('/es/carte/themes/eau/');
  });
});

describe('the page of a territory', () => {
  const pau = (path: string) => ({ ...published('pau', path), model: 'territory' });
  const history = [pau('/territoires/64445-po/'), pau('/territoires/64445-pau/')];

  it('is where its name says: the address of the former name goes there', () => {
    const today = [{ ...live('pau', '/territoires/64445-pau/'), model: 'territory' }];
    expect(formerAddresses(history, today, ['fr'])).toMatchObject({
      redirects: { '/territoires/64445-po/': '/territoires/64445-pau/' },
      gone: [],
    });
  });

  it('is gone under every name while nothing is there', () => {
    expect(formerAddresses(history, [], ['fr'])).toMatchObject({
      redirects: {},
      gone: ['/territoires/64445-pau/', '/territoires/64445-po/'],
    });
  });
});

it('tells that a page that gathers by a closed list is gone while it gathers nothing', () => {
  const gathered = closedGatherings.filter((path) => !path.startsWith('/carte/projets/'));
  expect(formerAddresses([], [], ['fr'], gathered).gone).toEqual(['/carte/projets/']);
});

describe('an address that shows a page today', () => {
  it('neither redirects nor is gone, even when another document had it first', () => {
    const history = [published('ancien', '/projets/a/'), published('nouveau', '/projets/a/')];
    const today = [
      live('nouveau', '/projets/a/'),
      live('nouveau', '/es/projets/a/', 'es'),
      live('ancien', '/projets/b/'),
    ];
    expect(formerAddresses(history, today)).toEqual({ redirects: {}, gone: [], goneTrees: [] });
  });
});

it('answers the same whatever the order of the history, unless two documents had one address', () => {
  const history = ['/projets/b/', '/projets/a/'].map((path) => published('haie', path));
  const today = [live('haie', '/projets/c/')];
  expect(JSON.stringify(formerAddresses(history.toReversed(), today))).toBe(
    JSON.stringify(formerAddresses(history, today)),
  );
});

const turnedOn = (locale: Locale): PublishedAddress => ({
  model: 'site-settings',
  documentId: 'reglages',
  locale,
  path: '/',
});

describe('the addresses of a language', () => {
  const history = [published('haie', '/projets/haie/'), turnedOn('fr'), turnedOn('eu')];
  const today = [live('haie', '/projets/haie/')];

  it('are gone, all of them, once it left the portal', () => {
    const former = formerAddresses(history, today, ['fr', 'es']);
    expect(former.goneTrees).toEqual(['/eu/']);
    const isFormer = isFormerAddress(former);
    expect(['/eu/', '/eu/projets/haie/', '/eu/flux.xml/'].filter(isFormer)).toHaveLength(3);
    expect(['/', '/europe/', '/oc/', '/oc/projets/haie/', '/projets/haie/'].filter(isFormer)).toEqual([]);
  });

  it('are neither gone nor former while it is served, nor when it never was', () => {
    expect(formerAddresses(history, today, ['fr', 'es', 'eu']).goneTrees).toEqual([]);
    expect(formerAddresses(history.slice(0, 1), today, ['fr', 'es']).goneTrees).toEqual([]);
  });

  it('are gone in Spanish, which every portal was in before its languages were a choice', () => {
    expect(formerAddresses([], [], ['fr']).goneTrees).toEqual(['/es/']);
  });
});

it('knows what a release of before languages were a choice says', () => {
  const isFormer = isFormerAddress({ redirects: { '/a/': '/b/' }, gone: ['/c/'] });
  expect(['/a/', '/b/', '/c/'].filter(isFormer)).toEqual(['/a/', '/c/']);
});
