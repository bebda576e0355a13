/** A portal before its first publication. */
import { listedBy, localizePath, sections } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Strings, stringsOf } from '../src/i18n/index.ts';
import { type BuiltSite, buildSite } from './built-site.ts';
import { bareState } from './fixtures/state.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(bareState);
});

afterAll(() => site.remove());

type Section = keyof typeof sections & keyof Strings['lists']['empty'];

const page = (address: string) => site.pages.get(address) ?? expect.fail(`no page ${address}`);

it('holds no page of the guide of the components, in no language', () => {
  expect(site.files).toContain('es/recherche/index.html');
  expect(site.files.filter((file) => /composants|medias/.test(file))).toEqual([]);
});

/** Every section with words for when it is empty: some words are those of the page of a theme or of an axis. */
const emptySections = Object.keys(stringsOf('fr').lists.empty).filter(
  (name) => name in sections,
) as Section[];

describe.each(['fr', 'es'] as const)('in the language %s', (locale) => {
  const { lists, home } = stringsOf(locale);
  const toPlain = (words: string) => words.replaceAll(/\s+/g, ' ');

  it.each(emptySections)('says of the empty page of the section « %s » that it is empty', (section) => {
    expect(page(localizePath(sections[section], locale)).words('main')).toContain(
      toPlain(lists.empty[section]),
    );
  });

  it('says on the home page that the first contents are coming', () => {
    expect(page(localizePath('/', locale)).words('main')).toContain(toPlain(home.empty));
  });
});

it('names itself without settings, and says nowhere that it is a demonstration', () => {
  expect(page('/').words('title')).toBe('Agenda 21');
  expect(page('/').words('footer')).not.toContain('démonstration');
});

it('has no group of services, and no way to look for a place', () => {
  expect([...site.pages.keys()].filter((path) => /services\/(pour|quand)/.test(path))).toEqual([]);
  expect(page('/lieux-numeriques/').all('place-finder')).toEqual([]);
});

it('says that it does not conform before any statement is published, and makes no security contact', () => {
  const statement = page('/accessibilite/');
  expect(statement.words('main')).toContain('Agenda 21 est non conforme avec le référentiel');
  expect(statement.words('main')).toContain('Aucun résultat d’audit en cours de validité');
  expect(statement.links).toContain('/contact/');
  const whole = [...site.pages].filter(([address]) => listedBy(address) === null);
  for (const [address, { words }] of whole)
    expect(words('footer'), address).toMatch(/Accessibilité : non conforme|Accesibilidad: no conforme/);
  expect(site.files).not.toContain('.well-known/security.txt');
  expect(page('/donnees/').words('main')).toContain(
    'La licence des textes et des images des pages n’est pas encore indiquée',
  );
});
