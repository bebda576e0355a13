/** The pages of the online services, as a build writes them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { fixtureState } from './fixtures/state.ts';
import { attributeOf, wordsOf } from './page.ts';

describe('the online services', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(fixtureState);
  });
  afterAll(() => site.remove());

  const page = (address: string) => site.pages.get(address) ?? expect.fail(`no page ${address}`);
  const termsOf = (address: string) =>
    Object.fromEntries(
      page(address)
        .all('dt')
        .map((term, rank) => [wordsOf(term), wordsOf(page(address).all('dd')[rank])]),
    );

  it('tell all that one needs to know before going there', () => {
    const address = '/services/demander-une-aide/';
    expect(termsOf(address)).toMatchObject({
      'Pour qui': 'FamillesAssociations',
      'Pour quels moments': 'Logement',
      'Comment faire': 'En ligneGuichet',
      Langues: 'FrançaisBasque',
      Accessibilité: 'Partiellement conforme',
      Connexion: 'FranceConnect',
      'Temps en ligne': '20 minutes',
      'Délai de réponse': 'Immédiat',
      Coût: 'Gratuit Pour tous',
      'Organisme compétent': 'Commune de Pau',
    });
    expect(page(address).all('h2').map(wordsOf)).toEqual(
      expect.arrayContaining(['Ce qu’il faut préparer', 'Qui peut s’en servir']),
    );
    expect(page(address).has('a', 'href', 'https://service.example/aide')).toBe(true);
  });

  it('tell a price with its cents, and nothing of what is not known', () => {
    expect(termsOf('/services/service-simple/')).toEqual({ Coût: '25,50 €' });
  });

  it('say on their page and in lists that they are interrupted, with the message of the editor', () => {
    expect(page('/services/demander-une-aide/').words('main')).toMatch(
      /Le service est interrompu.*Retour lundi\..*Essayer quand même/,
    );
    expect(page('/services/').words('main')).toContain('Interrompu');
    expect(page('/services/service-simple/').words('main')).not.toContain('Le service est interrompu');
  });

  it('are listed by audience and by life event, without script', () => {
    const links = (address: string) => page(address).links;
    expect(links('/services/')).toEqual(
      expect.arrayContaining(['/services/pour/familles/', '/services/quand/logement/']),
    );
    expect(links('/services/pour/familles/')).toContain('/services/demander-une-aide/');
    expect(links('/services/pour/familles/')).not.toContain('/services/service-simple/');
    expect([...site.pages.keys()]).not.toContain('/services/pour/jeunes/');
    expect(page('/services/').scripts).toEqual([]);
  });

  it('are linked with the actions that they carry out and the body that is responsible, both ways', () => {
    expect(page('/actions/5-1-1-cooperer-frontiere/').links).toContain('/services/demander-une-aide/');
    expect(page('/services/demander-une-aide/').links).toContain('/actions/5-1-1-cooperer-frontiere/');
    expect(page('/partenaires/commune-de-pau/').links).toContain('/services/demander-une-aide/');
  });

  it('lead to the finder of places, for who needs help near a commune', () => {
    const [form] = page('/services/demander-une-aide/')
      .all('form')
      .filter((one) => attributeOf(one, 'action') === '/lieux-numeriques/');
    expect(wordsOf(form)).toContain('Près de quelle commune');
    expect(page('/services/demander-une-aide/').has('input', 'name', 'pres-de')).toBe(true);
    expect(page('/lieux-numeriques/').has('input', 'name', 'pres-de')).toBe(true);
  });

  it('have each page of each group in the sitemap, with its languages', async () => {
    const sitemap = await site.read('sitemap-rubriques.xml');
    expect(sitemap).toContain('<loc>https://portail.example/services/pour/familles/</loc>');
    expect(sitemap).toContain('<loc>https://portail.example/es/services/quand/logement/</loc>');
  });

  it('mark the group that is shown', () => {
    const current = page('/services/pour/familles/')
      .all('a')
      .filter(
        (link) =>
          attributeOf(link, 'aria-current') === 'page' && attributeOf(link, 'href')?.includes('/pour/'),
      );
    expect(current.map(wordsOf)).toEqual(['Familles']);
  });
});
