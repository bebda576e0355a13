import {
  type FormerAddresses,
  emptyState,
  findAudienceChoice,
  findFormAt,
  isGatheringPath,
  listedBy,
  localeOfPath,
  localizePath,
} from '@agenda21/content-types';
import { spacePath } from '@agenda21/content-types/partner-space';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltSite, buildSite, siteUrl } from './built-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { hostileTitle } from './fixtures/hostile.ts';
import { fixtureState } from './fixtures/state.ts';
import { type Page, attributeOf, readPage, wordsOf } from './page.ts';
import { findFarPages } from './reach.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(fixtureState);
});

afterAll(async () => {
  await site.remove();
});

const page = (address: string): Page => site.pages.get(address) ?? expect.fail(`no page ${address}`);
const everyPage = () => [...site.pages];

it('has valid HTML on every page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults: string[] = [];
  for (const file of site.files.filter((name) => name.endsWith('.html'))) {
    const { results } = await validator.validateString(await site.read(file));
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${file}: ${ruleId} ${message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
});

it('stops, names every fault and writes no site when entries do not fit', async () => {
  const state = {
    ...emptyState,
    entries: [
      buildEntry('theme', 'a', { title: '', slug: 'a' }),
      buildEntry('theme', 'b', { title: 'B', slug: 'Pas bon' }),
    ],
  };
  const output = await buildSite(state).catch((error: Error) => error.message);
  expect(output).toContain('theme theme:a (fr), Nom : ce champ est obligatoire');
  expect(output).toContain('theme theme:b (fr), Fin de l’adresse');
});

it.each([
  '/',
  '/actions/',
  '/actions/5-1-1-cooperer-frontiere/',
  '/axes/5-1-voisins/',
  '/bonnes-pratiques/',
  '/bonnes-pratiques/page/2/',
  '/bonnes-pratiques/planter-une-haie/',
  '/projets/',
  '/projets/haie-du-college/',
  '/partenaires/',
  '/partenaires/commune-de-pau/',
  '/participer/',
  '/es/participer/',
  '/participer/consultations/',
  '/participer/consultations/ou-planter-des-haies/',
  '/participer/consultations/ou-planter-des-haies/contributions/',
  '/participer/appels/',
  '/participer/appels/volontaires/',
  '/indicateurs/',
  '/services/',
  '/services/demander-une-aide/',
  '/services/pour/familles/',
  '/services/quand/logement/',
  '/es/services/pour/familles/',
  '/lieux-numeriques/',
  '/lieux-numeriques/page/2/',
  '/lieux-numeriques/cyberbase/',
  '/es/lieux-numeriques/cyberbase/',
  '/carte/',
  '/carte/projets/',
  '/carte/themes/eau/',
  '/es/carte/themes/agua/',
  '/territoires/64445-pau/',
  '/es/territoires/es220-navarra/',
  '/themes/',
  '/themes/eau/',
  '/actualites/',
  '/actualites/recente/',
  '/contact/',
  '/plan-du-site/',
  '/accessibilite/',
  '/flux/',
  '/integrer/',
  '/integrer/projets/',
  '/integrer/themes/eau/',
  '/es/integrer/themes/agua/',
  '/donnees/',
  '/es/accessibilite/',
  '/mentions-legales/',
  '/404.html',
  '/410.html',
  '/es/404.html',
  '/es/410.html',
  '/es/',
  '/es/actions/5-1-1-cooperar-frontera/',
  '/es/projets/haie-du-college/',
  '/es/aviso-legal/',
])('has the page %s', (address) => {
  expect([...site.pages.keys()]).toContain(address);
});

it('writes each page in its language, with one title, one heading and one of each landmark', () => {
  for (const [address, { all, words }] of everyPage()) {
    expect(attributeOf(all('html')[0] ?? expect.fail(), 'lang'), address).toBe(localeOfPath(address));
    expect(all('h1'), address).toHaveLength(1);
    expect(all('main'), address).toHaveLength(1);
    expect(words('title'), address).not.toBe('');
    expect(words('h1'), address).not.toBe('');
  }
});

it('gives each page a title of its own in its language', () => {
  const titles = everyPage().map(([address, { words }]) => `${localeOfPath(address)} ${words('title')}`);
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
});

it('never skips a level of headings', () => {
  for (const [address, { html }] of everyPage()) {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, address).toEqual([]);
  }
});

it('links only to what the site holds, and sends only the forms that the portal has', () => {
  const held = new Set([...site.pages.keys(), ...site.files.map((file) => `/${file}`)]);
  const broken = everyPage().flatMap(([address, { links }]) =>
    links
      .filter((link) => !held.has(link) && !findFormAt(link) && !findAudienceChoice(link))
      .map((link) => `${address} → ${link}`),
  );
  expect(broken).toEqual([]);
});

it('leads from the home page to every page in three clicks, but those that one opens from the partners’ space or its e-mails', () => {
  const isInSpace = (address: string) => new RegExp(`${spacePath}.`).test(address);
  for (const locale of ['fr', 'es'] as const) {
    const tree = new Map(
      everyPage().filter(([address]) => localeOfPath(address) === locale && !isInSpace(address)),
    );
    expect(findFarPages(tree, localizePath('/', locale), 3)).toEqual([]);
  }
});

it('gives each identifier once on a page', () => {
  for (const [address, { html }] of everyPage()) {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([]);
  }
});

it('holds nothing that the content security policy forbids', () => {
  for (const [address, { html, scripts }] of everyPage()) {
    expect(html, address).not.toMatch(/<style|\sstyle=|\son\w+=/i);
    expect(
      scripts.filter((script) => !attributeOf(script, 'src')),
      address,
    ).toEqual([]);
  }
});

it('tells programs what each record, a list of places and the home page are about, whatever their words are', () => {
  const silent = everyPage().filter(([, { linkedData }]) => linkedData === null);
  const records = everyPage().filter(([, { html }]) => html.includes('data-pagefind-body'));
  expect(records.length).toBeGreaterThan(60);
  expect(silent.filter(([address]) => records.some(([record]) => record === address))).toEqual([]);
  expect(page('/').linkedData).toMatchObject({ '@graph': [{ '@type': 'WebSite' }, {}] });
  expect(page('/es/lieux-numeriques/').linkedData).toMatchObject({ '@type': 'CollectionPage' });
  expect(page('/bonnes-pratiques/texte-hostile/').linkedData).toMatchObject({
    '@graph': [{ '@type': 'Article', headline: hostileTitle }, { '@type': 'BreadcrumbList' }],
  });
  expect(page('/404.html').linkedData).toBeNull();
});

it('never joins the words of two elements of a line', () => {
  for (const [address, { html }] of everyPage()) {
    expect(html.match(/\w<\/(a|span|time|strong|em)><(a|span|time|strong|em)[\s>]/g), address).toBeNull();
  }
});

it('runs no script but for the search, for a form, for the partners’ space, to find places, to copy, and for what a passing day makes untrue', () => {
  const withScript = everyPage().filter(([, { scripts }]) => scripts.length > 0);
  expect(
    withScript.filter(
      ([, { all, html }]) =>
        !html.includes(' data-space=') &&
        !['site-search', 'public-form', 'time-window', 'open-now', 'place-finder', 'embed-codes'].some(
          (name) => all(name).length > 0,
        ),
    ),
  ).toEqual([]);
  expect(withScript.map(([address]) => address)).toEqual(
    expect.arrayContaining(['/recherche/', '/projets/haie-du-college/']),
  );
});

it('shows hostile texts as words', () => {
  const hostile = page('/bonnes-pratiques/texte-hostile/');
  expect(hostile.words('h1')).toBe(hostileTitle);
  expect(hostile.html).not.toContain('javascript:');
  expect(hostile.html).not.toContain('ailleurs.example');
  expect(hostile.all('iframe')).toEqual([]);
  for (const list of ['/bonnes-pratiques/', '/bonnes-pratiques/page/2/'])
    expect(page(list).html).not.toContain('<script>');
});

it('says on a page that is not translated that its words are French, and marks them so', () => {
  const fallback = page('/es/projets/haie-du-college/');
  expect(fallback.html).toContain('Esta página aún no está traducida. Se muestra en francés.');
  expect(attributeOf(fallback.all('h1')[0] ?? expect.fail(), 'lang')).toBe('fr');
  expect(fallback.has('link', 'href', `${siteUrl}/projets/haie-du-college/`)).toBe(true);
  expect(fallback.has('link', 'hreflang', 'es')).toBe(false);
});

it('ties the translations of a page together, and only them', () => {
  for (const address of ['/actions/5-1-1-cooperer-frontiere/', '/es/actions/5-1-1-cooperar-frontera/']) {
    const tied = page(address)
      .all('link')
      .flatMap((link) => {
        const language = attributeOf(link, 'hreflang');
        return language ? [`${language} ${attributeOf(link, 'href')}`] : [];
      });
    expect(tied, address).toEqual([
      `fr ${siteUrl}/actions/5-1-1-cooperer-frontiere/`,
      `es ${siteUrl}/es/actions/5-1-1-cooperar-frontera/`,
      `x-default ${siteUrl}/actions/5-1-1-cooperer-frontiere/`,
    ]);
    expect(page(address).html).not.toContain('francés.');
  }
});

it('shows no language the portal does not have, and no document that is not published', () => {
  const all = everyPage()
    .map(([, { html }]) => html)
    .join('');
  expect(all).not.toContain('Mugaz gaindiko');
  expect(all).not.toContain('project:retire');
});

it('follows relations in both directions', () => {
  const links = (address: string) => page(address).links;
  expect(links('/actions/5-1-1-cooperer-frontiere/')).toContain('/projets/haie-du-college/');
  expect(links('/projets/haie-du-college/')).toContain('/actions/5-1-1-cooperer-frontiere/');
  expect(links('/partenaires/commune-de-pau/')).toContain('/projets/haie-du-college/');
  expect(links('/bonnes-pratiques/planter-une-haie/')).toContain('/bonnes-pratiques/fiche-courte-01/');
  expect(links('/themes/eau/')).toContain('/actions/5-1-1-cooperer-frontiere/');
});

it('tells which of the five elements of approach an action puts to work, or that nobody has told yet', () => {
  const factsOf = (address: string) => page(address).all('dd').map(wordsOf).join(' ');
  expect(factsOf('/actions/5-1-1-cooperer-frontiere/')).toMatch(
    /Participation \(mis en œuvre\).*\(pas mis en œuvre\)/,
  );
  const untold = factsOf('/actions/5-1-10-dixieme/');
  expect(untold).toMatch(/Pas encore renseignés pour cette action\..*Participation/);
  expect(untold).not.toContain('mis en œuvre');
});

it('gives the search the kind, themes and places of a record, a commune with its intercommunalité', () => {
  const filters = page('/bonnes-pratiques/planter-une-haie/')
    .all('li')
    .flatMap((item) => {
      const name = attributeOf(item, 'data-pagefind-filter');
      return name ? [`${name}: ${wordsOf(item)}`] : [];
    });
  expect(filters).toEqual([
    'type: Bonne pratique',
    'theme: Eau',
    'theme: Énergie',
    'territoire: Pau',
    'territoire: Pau Béarn Pyrénées',
    'territoire: Navarra',
  ]);
});

it('offers records only to the search, never lists or errors', () => {
  const searched = everyPage().filter(([, { html }]) => html.includes('data-pagefind-body'));
  expect(searched.map(([address]) => address)).toContain('/projets/simple/');
  for (const [address] of searched)
    expect(['/', '/es/', '/projets/', '/404.html', '/410.html']).not.toContain(address);
});

it('publishes the pictures that pages show', () => {
  expect(site.files).toContain('medias/haie.png');
  const picture = page('/projets/haie-du-college/').all('img')[0] ?? expect.fail();
  expect(attributeOf(picture, 'src')).toBe('/medias/haie-480.png');
  expect(attributeOf(picture, 'srcset')).toBe('/medias/haie-480.png 480w, /medias/haie.png 1200w');
  expect(attributeOf(picture, 'alt')).toBe('Une haie au printemps');
});

it('tells which old addresses redirect and which are gone, in every language', async () => {
  const former = JSON.parse(await site.read('former-addresses.json')) as FormerAddresses;
  expect(former.redirects).toEqual({
    '/es/projets/ancien-nom/': '/es/projets/haie-du-college/',
    '/projets/ancien-nom/': '/projets/haie-du-college/',
  });
  expect(former.gone.filter((path) => !isGatheringPath(path))).toEqual([
    '/es/projets/projet-retire/',
    '/projets/projet-retire/',
  ]);
  expect(former.goneTrees).toEqual([]);
});

it('tells that a page that gathers records is gone while it gathers none, and only then', async () => {
  const { gone } = JSON.parse(await site.read('former-addresses.json')) as FormerAddresses;
  expect(gone).toContain('/services/pour/jeunes/');
  expect(gone.filter((path) => site.pages.has(path))).toEqual([]);
});

it('says on every page that it is a demonstration, also in the frame of another site', () => {
  for (const [address, { words }] of everyPage())
    expect(words(listedBy(address) ? 'main' : 'footer'), address).toMatch(/demostración|démonstration/);
});

it('makes for other sites lists of records that open out of their frame, alone, light and not to be indexed', async () => {
  const lists = everyPage().filter(([address]) => listedBy(address));
  expect(lists.length).toBeGreaterThan(20);
  const sitemap = await site.read('sitemap-rubriques.xml');
  for (const [address, { all, has, html }] of lists) {
    expect(
      all('a').filter((link) => attributeOf(link, 'target') !== '_top'),
      address,
    ).toEqual([]);
    expect([...all('script'), ...all('header'), ...all('nav'), ...all('form')], address).toEqual([]);
    expect(has('meta', 'content', 'noindex'), address).toBe(true);
    expect(html.length, address).toBeLessThan(4_000);
    expect(sitemap).not.toContain(address);
  }
  expect(page('/integrer/themes/eau/').links).toEqual(
    expect.arrayContaining(['/actualites/recente/', '/themes/eau/']),
  );
  expect(
    page('/es/integrer/projets/')
      .all('a')
      .map((link) => attributeOf(link, 'lang')),
  ).toContain('fr');
});

it('gives the code of each list, and shows one in a frame', () => {
  const { all } = page('/integrer/');
  const codes = all('textarea').map((field) => readPage(wordsOf(field)).all('iframe'));
  const sources = codes.flatMap((frames) => frames.map((frame) => attributeOf(frame, 'src')));
  expect(sources).toContain(`${siteUrl}/integrer/themes/energie/`);
  expect(sources).toHaveLength(13);
  for (const source of sources) page(source?.replace(siteUrl, '') ?? '');
  expect(all('iframe').map((frame) => attributeOf(frame, 'src'))).toEqual(['/integrer/actualites/']);
});

it('tells of the feed of a list and of a theme where they are', () => {
  for (const [address, feed] of [
    ['/projets/', '/projets/flux.xml'],
    ['/bonnes-pratiques/page/2/', '/bonnes-pratiques/flux.xml'],
    ['/es/themes/agua/', '/es/themes/agua/flux.xml'],
  ] as const) {
    expect(page(address).has('link', 'href', feed), address).toBe(true);
    expect(site.files).toContain(feed.slice(1));
  }
});
