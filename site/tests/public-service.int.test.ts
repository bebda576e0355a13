import { createHash } from 'node:crypto';
import { type DataFormat, listedBy, servedLocales } from '@agenda21/content-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Schema } from '../src/open-data/check-csv.ts';
import { findFaults } from '../src/open-data/data-files.ts';
import { type BuiltSite, buildSite, siteUrl } from './built-site.ts';
import { fixtureState } from './fixtures/state.ts';
import { type Page, attributeOf } from './page.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(fixtureState);
});

afterAll(async () => {
  await site.remove();
});

const page = (address: string): Page => site.pages.get(address) ?? expect.fail(`no page ${address}`);
const headingsOf = ({ html }: Page) =>
  [...html.matchAll(/<h([2-6])[^>]*>([^<]*)<\/h/g)].map(([, level, words]) => `${level} ${words?.trim()}`);

it('puts the parts of the statement in the order and at the levels that the law imposes', () => {
  expect(headingsOf(page('/accessibilite/'))).toEqual([
    '2 État de conformité',
    '3 Résultat des tests',
    '2 Contenus non accessibles',
    '3 Non-conformité',
    '3 Dérogations pour charge disproportionnée',
    '4 Archives',
    '3 Contenus non soumis à l’obligation d’accessibilité',
    '2 Établissement de cette déclaration d’accessibilité',
    '3 Technologies utilisées pour la réalisation du site',
    '4 Environnement de test',
    '4 Outils utilisés lors de l’évaluation',
    '4 Pages du site ayant fait l’objet de la vérification de conformité',
    '5 Échantillon',
    '2 Retour d’information et contact',
    '2 Voies de recours',
  ]);
});

it('works the rate and the state out of the audit, and says what the editor wrote', () => {
  const { words, has } = page('/accessibilite/');
  const statement = words('main');
  for (const said of [
    'Département d’essai s’engage à rendre ce site accessible',
    'Plan d’actions de l’année, avec le bilan de l’année précédente (pas encore publié)',
    's’applique à Agenda 21 d’essai.',
    'Agenda 21 d’essai est partiellement conforme avec le référentiel',
    'par la société Audit d’essai le 1er mars 2026',
    '98 % des critères du RGAA qui s’appliquent au site sont respectés (60 sur 61).',
    'Une carte sans légende.',
    'établie le 2 mars 2026. Elle a été mise à jour le 1er avril 2026.',
    'Firefox 140, NVDA 2026.1, Windows 11',
    'Analyseur de contraste',
    'Contacter : Département d’essai',
    'Libre réponse 71120',
  ])
    expect(statement).toContain(said);
  expect(has('a', 'href', 'https://collectivite.example/schema')).toBe(true);
  expect(has('a', 'href', 'mailto:accessibilite@exemple.fr')).toBe(true);
  expect(has('a', 'href', 'https://collectivite.example/formulaire')).toBe(true);
});

it('mentions the state on every page, error pages too, with a link to the statement', () => {
  const pages = [...site.pages].filter(([address]) => listedBy(address) === null);
  for (const [address, { words, links }] of pages) {
    const isSpanish = address.startsWith('/es/');
    expect(words('footer'), address).toContain(
      isSpanish ? 'Accesibilidad: parcialmente conforme' : 'Accessibilité : partiellement conforme',
    );
    expect(links, address).toContain(isSpanish ? '/es/accessibilite/' : '/accessibilite/');
  }
  expect([...site.pages.keys()]).toEqual(expect.arrayContaining(['/404.html', '/410.html']));
});

it('lists the feeds of each language, with the address of the whole one that a reader copies', () => {
  for (const locale of servedLocales(fixtureState.entries)) {
    const prefix = locale === 'fr' ? '' : `/${locale}`;
    const { words, links } = page(`${prefix}/flux/`);
    const theme = locale === 'fr' ? 'eau' : 'agua';
    expect(words('main')).toContain(`${siteUrl}${prefix}/flux.xml`);
    for (const feed of [
      '/flux.xml',
      '/projets/flux.xml',
      '/lieux-numeriques/flux.xml',
      `/themes/${theme}/flux.xml`,
    ]) {
      expect(links).toContain(prefix + feed);
      expect(site.files).toContain(`${prefix}${feed}`.slice(1));
    }
  }
  expect(page('/flux/').links).toContain('/es/flux/');
});

it('tells under which licence the data are, and leads to those there are', () => {
  const { words, links } = page('/donnees/');
  expect(words('main')).toContain('Licence Ouverte 2.0');
  expect(words('main')).toContain('Contenus sous licence etalab-2.0.');
  expect(links).toEqual(
    expect.arrayContaining(['/flux/', '/sitemap-index.xml', '/donnees/projets.csv', '/donnees/projets/']),
  );
});

it('describes every file of data, with its size, its digest and the schema that it follows, and explains the columns of each', async () => {
  const { resources } = JSON.parse(await site.read('donnees/datapackage.json')) as {
    resources: { path: string; format: DataFormat; bytes: number; hash: string; schema: Schema }[];
  };
  const described = resources.map(({ path }) => `donnees/${path}`);
  const given = site.files.filter((file) => /^donnees\/.*\.(csv|json|geojson)$/.test(file));
  expect(described.toSorted()).toEqual(given.filter((file) => !file.endsWith('datapackage.json')));
  for (const { path, format, bytes, hash, schema } of resources) {
    const text = await site.read(`donnees/${path}`);
    expect([path, Buffer.byteLength(text)]).toEqual([path, bytes]);
    expect([path, findFaults(text, format, schema)]).toEqual([path, []]);
    expect(schema.fields.length).toBeGreaterThan(3);
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    const explained = page(`/donnees/${path.split('.', 1).join('')}/`).words('main');
    const names = format === 'csv' ? schema.fields.map(({ name }) => name) : [];
    expect(names.filter((name) => !explained.includes(name))).toEqual([]);
  }
});

it('has a catalogue of the data for the portals that gather them', async () => {
  const catalogue = JSON.parse(await site.read('donnees/catalogue.jsonld')) as Record<string, unknown>;
  const sets = catalogue['dcat:dataset'] as Record<string, unknown>[];
  expect(catalogue['@type']).toBe('dcat:Catalog');
  expect(sets.map((set) => set['dct:identifier'])).toContain('lieux-mediation-numerique');
  for (const set of sets) {
    const files = set['dcat:distribution'] as { 'dcat:downloadURL': { '@id': string } }[];
    const paths = files.map((file) => new URL(file['dcat:downloadURL']['@id']).pathname.slice(1));
    expect(site.files).toEqual(expect.arrayContaining(paths));
  }
});

it('leads from a list to its data, for people and for programs', () => {
  expect(page('/projets/').links).toEqual(expect.arrayContaining(['/donnees/projets/']));
  const alternates = page('/projets/')
    .all('link')
    .filter((link) => attributeOf(link, 'type') === 'text/csv');
  expect(alternates.map((link) => attributeOf(link, 'href'))).toEqual(['/donnees/projets.csv']);
});

it('names who answers for security, until when, and who made the portal', async () => {
  expect(await site.read('.well-known/security.txt')).toBe(
    [
      'Contact: mailto:securite@exemple.fr',
      `Contact: ${siteUrl}/contact/`,
      'Expires: 2027-01-31T23:59:59Z',
      'Preferred-Languages: fr',
      `Canonical: ${siteUrl}/.well-known/security.txt`,
      '',
    ].join('\n'),
  );
  const humans = (await site.read('humans.txt')).split('\n');
  expect(humans).toEqual(
    expect.arrayContaining([
      'Département d’essai',
      'Pôle Agenda 21',
      'Équipe d’essai',
      'Languages: Français, Español',
    ]),
  );
});
