import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { bareState, fixtureState } from './fixtures/state.ts';
import { type Page, attributeOf, wordsOf } from './page.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(fixtureState);
});

afterAll(async () => {
  await site.remove();
});

const page = (address: string): Page => site.pages.get(address) ?? expect.fail(`no page ${address}`);
const chartOf = ({ all }: Page) => all('svg').find((svg) => attributeOf(svg, 'role') === 'img');
const rowsOf = ({ all }: Page) => all('tr').map(wordsOf);

describe('the page of an indicator', () => {
  it('says in words where it stands, in the page and as the alternative of its chart', () => {
    const bio = page('/indicateurs/produits-bio/');
    const told =
      '75 % du chemin vers la cible de 2027 (20 %) est fait, en avance sur une progression régulière.';
    expect(bio.words('main')).toContain(told);
    const chart = chartOf(bio) ?? expect.fail('no chart');
    expect(attributeOf(chart, 'aria-label')?.replaceAll(/\s+/g, ' ')).toBe(
      `Graphique de l’indicateur « Produits « bio », part servie ». En 2025 : 17,5 %. ${told}`,
    );
  });

  it('holds its values in a table, the latest first, with their quality when one is not final', () => {
    expect(rowsOf(page('/indicateurs/produits-bio/'))).toEqual([
      'PériodeValeur (%)Qualité',
      '202517,5Provisoire',
      '202412Définitive',
      '202310Définitive',
    ]);
    expect(rowsOf(page('/indicateurs/chaque-mois/')).slice(0, 2)).toEqual([
      'PériodeValeur (visites)',
      'décembre 202559',
    ]);
  });

  it('tells where it starts, where it goes, where its values come from and what one may do with them', () => {
    const { words, has } = page('/indicateurs/produits-bio/');
    expect(words('aside')).toContain('Point de départ10 % (2023)Cible20 % (2027)');
    expect(has('a', 'href', 'https://exemple.fr/suivi')).toBe(true);
    expect(has('a', 'href', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/')).toBe(true);
    expect(has('a', 'href', '/actions/5-1-1-cooperer-frontiere/')).toBe(true);
  });

  it('draws nothing and says so when there is no value', () => {
    const bare = page('/indicateurs/sans-valeur/');
    expect(chartOf(bare)).toBeUndefined();
    expect(bare.all('table')).toEqual([]);
    expect(bare.words('main')).toContain('Aucune valeur n’est encore publiée.');
  });

  it('leaves a word that is not translated out of the sentences of another language', () => {
    const spanish = page('/es/indicateurs/chaque-mois/');
    expect(spanish.words('main')).toContain('En diciembre de 2025: 59.');
    expect(page('/es/indicateurs/produits-bio/').words('main')).toContain('En 2025: 17,5 %.');
  });

  it('gives its values as a file', async () => {
    expect(page('/indicateurs/produits-bio/').links).toContain('/indicateurs/produits-bio/valeurs.csv');
    const lines = (await site.read('indicateurs/produits-bio/valeurs.csv')).split('\r\n');
    expect(lines[0]).toBe('\ufeffindicateur,zone,periode,valeur,unite,statut,source,indicateur_id,licence');
    expect(lines[3]).toContain(',64445,2025,17.5,%,provisoire,');
  });
});

describe('what leads to indicators', () => {
  it('is a list, where those that have two values show their line', () => {
    const list = page('/indicateurs/');
    expect(list.all('article').map((card) => wordsOf(card).slice(0, 30))).toEqual([
      '17,5 % (2025)Produits « bio »,',
      '59 visites (décembre 2025)Un i',
      'Un indicateur sans valeurOn ne',
    ]);
    const sparklines = list.all('svg').filter((svg) => attributeOf(svg, 'class') === 'sparkline');
    expect(sparklines).toHaveLength(2);
  });

  it('is the page of an action, the plan, the theme and the map of the site', () => {
    const toIndicator = expect.arrayContaining(['/indicateurs/produits-bio/']) as string[];
    expect(page('/actions/5-1-1-cooperer-frontiere/').links).toEqual(toIndicator);
    expect(page('/themes/eau/').links).toEqual(toIndicator);
    for (const address of ['/actions/', '/plan-du-site/'])
      expect(page(address).links).toContain('/indicateurs/');
  });

  it('is an empty list that says so before the first indicator', async () => {
    const bare = await buildSite(bareState);
    const list = bare.pages.get('/indicateurs/');
    await bare.remove();
    expect(list?.words('main')).toContain('Aucun indicateur n’est encore publié.');
  });
});
