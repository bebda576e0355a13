/** The pages of the digital places, as a build writes them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { fixtureState } from './fixtures/state.ts';
import { attributeOf, wordsOf } from './page.ts';

const cyberbase = '/lieux-numeriques/cyberbase/';

describe('the digital places', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(fixtureState);
  });
  afterAll(() => site.remove());

  const page = (address: string) => site.pages.get(address) ?? expect.fail(`no page ${address}`);
  const rowsOf = (address: string) => page(address).all('tr').map(wordsOf);

  it('have the hours of each day in a table, without script', () => {
    expect(rowsOf(cyberbase).slice(0, 8)).toEqual([
      'JourOuverture',
      ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'].map((day) => `${day}9 h – 12 h, 14 h – 18 h 30`),
      'samedifermé',
      'dimanchefermé',
    ]);
    const words = page(cyberbase).words('main');
    expect(words).toContain('Jours fériés : fermé');
    expect(words).toContain('du 24 décembre 2026 au 31 décembre 2026 – fermé');
  });

  it('have them in the words of each language', () => {
    expect(rowsOf(`/es${cyberbase}`)[1]).toBe('lunes9:00 – 12:00, 14:00 – 18:30');
  });

  it('have the ranks of a day in the month in words, and what is noted in the language it is noted in', () => {
    const navarra = '/lieux-numeriques/lieu-de-navarre/';
    expect(rowsOf(navarra).slice(1, 4)).toEqual([
      '1er et 3e lundi du mois14 h – 17 h (sur rendez-vous)',
      '2e, 4e et 5e lundi du moisfermé',
      'mardifermé',
    ]);
    expect(rowsOf(`/es${navarra}`)[1]).toBe('primer y tercer lunes del mes14:00 – 17:00 (sur rendez-vous)');
    const inFrench = page(`/es${navarra}`)
      .all('span')
      .filter((span) => attributeOf(span, 'lang') === 'fr');
    expect(inFrench.map(wordsOf)).toContain('sur rendez-vous');
  });

  it('give the browser what it takes to say whether they are open, hidden until it does', () => {
    const [element] = page(cyberbase).all('open-now');
    expect(element && attributeOf(element, 'hidden')).toBeDefined();
    const live = JSON.parse((element && attributeOf(element, 'data-hours')) ?? '') as object;
    expect(live).toMatchObject({ from: '2026-03-01', to: '2029-02-28' });
    expect(wordsOf(element)).toBe('');
  });

  it('show hours as they are written when nobody can read them', () => {
    expect(page('/lieux-numeriques/illisible/').words('main')).toContain('quand on peut');
    expect(page('/lieux-numeriques/illisible/').all('open-now')).toEqual([]);
  });

  it('tell everything that the national schema asks, in its words set as French is printed', () => {
    const words = page(cyberbase).words('main');
    for (const said of [
      'Aide aux démarches administratives',
      'Ce lieu n’accueille pas de public',
      'Point d’accès numérique CAF',
      'Premier étage',
      '64000 Pau',
      'Étapes numériques (La Poste)',
      'La tournée',
      'Boucle magnétique',
    ])
      expect(words).toContain(said);
  });

  it('are listed by commune, each commune with an address in the list', () => {
    const list = page('/lieux-numeriques/');
    expect(list.all('h2').map(wordsOf)).toEqual(expect.arrayContaining(['Navarra', 'Pau']));
    const links = list.all('a').map((link) => attributeOf(link, 'href'));
    expect(links).toContain('/lieux-numeriques/#commune-navarra');
    expect(list.has('section', 'aria-labelledby', 'commune-pau')).toBe(true);
  });

  it('are each on one page of the list', () => {
    const pages = [...site.pages].filter(([address]) => /^\/lieux-numeriques\/(page\/\d+\/)?$/.test(address));
    expect(pages.length).toBeGreaterThan(1);
    const listed = pages.flatMap(([, { links }]) =>
      links.filter((link) => /^\/lieux-numeriques\/[a-z0-9-]+\/$/.test(link)),
    );
    expect(new Set(listed).size).toBe(34);
    expect(listed).toHaveLength(34);
  });

  it('are found near a commune with what one file holds, a place without position being where its commune is', async () => {
    const data = JSON.parse(await site.read('lieux-numeriques/proches.json')) as {
      places: [string, string, string, number, number][];
    };
    expect(data.places).toEqual([['Cyberbase d’essai', cyberbase, 'Pau', 43.3, -0.37]]);
    expect(
      page('/lieux-numeriques/').has('place-finder', 'data-source', '/lieux-numeriques/proches.json'),
    ).toBe(true);
  });

  it('are linked with the services they help with, the body that runs them and the other places there', () => {
    expect(page(cyberbase).links).toEqual(
      expect.arrayContaining([
        '/services/demander-une-aide/',
        '/partenaires/commune-de-pau/',
        '/lieux-numeriques/illisible/',
      ]),
    );
    expect(page('/services/demander-une-aide/').links).toContain(cyberbase);
    expect(page('/partenaires/commune-de-pau/').links).toContain(cyberbase);
  });
});
