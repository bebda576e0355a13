import { describe, expect, it } from 'vitest';
import type { ContentData } from './entry.ts';
import { completeData } from './import-record.ts';
import { locales } from './locales.ts';
import { type ContentModelName, contentModels } from './models/index.ts';
import {
  embedPath,
  feedPath,
  isFeedPath,
  closedGatherings,
  hangingPaths,
  listPagePath,
  listedBy,
  localizePath,
  mapPath,
  pathOf,
  isGatheringPath,
  reservedSegments,
  sections,
  segmentOf,
  serviceGroupPath,
  territoryPath,
  wordsSegment,
} from './paths.ts';

const dataOf = <N extends ContentModelName>(name: N, data: Record<string, unknown>) =>
  completeData(name, data) as ContentData<N>;

describe('the address of an entry', () => {
  it('is none when no page shows the model', () => {
    expect(pathOf('territory', dataOf('territory', { code: '64445', title: 'Pau' }))).toBeNull();
    expect(pathOf('site-settings', dataOf('site-settings', {}))).toBeNull();
  });

  it('is under the section of its model, with a last slash', () => {
    expect(pathOf('project', dataOf('project', { slug: 'une-haie' }))).toBe('/projets/une-haie/');
    expect(pathOf('good-practice', dataOf('good-practice', { slug: 'un-verger' }))).toBe(
      '/bonnes-pratiques/un-verger/',
    );
  });

  it('is at the root for a plain page', () => {
    expect(pathOf('page', dataOf('page', { slug: 'mentions-legales' }))).toBe('/mentions-legales/');
  });

  it('starts with the code when the model has one', () => {
    const slug = 'developper-les-echanges';
    expect(pathOf('action', dataOf('action', { slug, code: '5.2.3' }))).toBe(`/actions/5-2-3-${slug}/`);
    expect(segmentOf({ slug: 'haies', code: 'TE.A-12' })).toBe('te-a-12-haies');
    expect(segmentOf({ slug: 'haies', code: '' })).toBe('haies');
  });
});

describe('addresses', () => {
  it('have no prefix in French, and their language elsewhere', () => {
    expect(localizePath('/projets/', 'fr')).toBe('/projets/');
    expect(localizePath('/', 'es')).toBe('/es/');
    expect(localizePath('/projets/', 'eu')).toBe('/eu/projets/');
  });

  it('number the pages of a list from the second one', () => {
    expect(listPagePath('news', 1)).toBe('/actualites/');
    expect(listPagePath('news', 2)).toBe('/actualites/page/2/');
  });

  it('list the services of a group under the services', () => {
    expect(serviceGroupPath('audience', 'familles')).toBe('/services/pour/familles/');
    expect(serviceGroupPath('lifeEvent', 'décès d’un proche')).toBe('/services/quand/deces-d-un-proche/');
  });

  it('gather records, in any language, only where the portal says so', () => {
    const ofServices = ['/services/pour/familles/', '/es/services/quand/logement/'];
    const ofPlaces = ['/territoires/64445-pau/', '/carte/projets/', '/es/carte/themes/agua/'];
    const gathering = [...ofServices, ...ofPlaces];
    const other = ['/services/pour/', '/services/pour/familles/autre/', '/services/haie/', '/pour/familles/'];
    const deeper = ['/territoires/64445-pau/autre/', '/carte/projets/eau/autre/'];
    expect([...gathering, ...other, ...deeper].filter(isGatheringPath)).toEqual(gathering);
  });

  it('gather records wherever a closed list or a theme says how', () => {
    const [, ...maps] = hangingPaths('theme', '/themes/eau/');
    expect([...closedGatherings, ...maps].filter((path) => !isGatheringPath(path))).toEqual([]);
  });

  it('show the map whole, of a kind, of a theme, of both', () => {
    expect(mapPath(null, null)).toBe('/carte/');
    expect(mapPath('good-practice', null)).toBe('/carte/bonnes-pratiques/');
    expect(mapPath('call', 'eau')).toBe('/carte/appels/eau/');
    expect(mapPath(null, 'eau')).toBe('/carte/themes/eau/');
  });

  it('tell territories of one name apart by their codes', () => {
    expect(territoryPath({ code: '64445', title: 'Pau' })).toBe('/territoires/64445-pau/');
    expect(territoryPath({ code: 'ES220', title: 'L’Autre Navarre' })).toBe(
      '/territoires/es220-l-autre-navarre/',
    );
  });

  it('of a feed and of what other sites show come from the page that lists the records', () => {
    expect(feedPath('/')).toBe('/flux.xml');
    expect(feedPath('/es/themes/agua/')).toBe('/es/themes/agua/flux.xml');
    expect(['/', '/es/themes/agua/'].map(feedPath).every(isFeedPath)).toBe(true);
    expect(isFeedPath('/sitemap-index.xml')).toBe(false);
    expect(embedPath('/themes/eau/')).toBe('/integrer/themes/eau/');
    expect(hangingPaths('theme', '/themes/eau/').slice(0, 3)).toEqual([
      '/integrer/themes/eau/',
      '/carte/themes/eau/',
      '/carte/projets/eau/',
    ]);
    expect(hangingPaths('project', '/projets/haie/')).toEqual([]);
  });

  it('tell which list other sites show, and that no other page is one', () => {
    expect(listedBy('/integrer/themes/eau/')).toBe('/themes/eau/');
    expect(listedBy('/es/integrer/projets/')).toBe('/projets/');
    const others = ['/integrer/', '/es/integrer/', '/projets/', '/x/integrer/projets/', '/integrer/projets'];
    expect(others.map(listedBy)).toEqual(others.map(() => null));
    expect(['/integrer/../projets/', '/integrer//', '/integrer/%2e/'].map(listedBy)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('spell words without accents nor signs', () => {
    expect(wordsSegment('personnes âgées')).toBe('personnes-agees');
    expect(wordsSegment('Création d’œuvre !')).toBe('creation-d-oeuvre');
  });

  it('that the portal uses are never free for a plain page', () => {
    const used = [
      ...Object.values(sections).map((path) => path.split('/')[1]),
      ...Object.values(contentModels).map((model) => model.section),
      ...locales.filter((locale) => locale !== 'fr'),
    ].filter((segment) => segment);
    expect(used.filter((segment) => !reservedSegments.includes(String(segment)))).toEqual([]);
    expect(reservedSegments).not.toContain('mentions-legales');
    expect(reservedSegments).not.toContain('');
  });
});
