/** The sample of RGAA and every template, as places that a browser is brought to. */
import {
  defaultLocale,
  embedPath,
  formPath,
  formSentId,
  previewSegment,
  sections,
} from '@agenda21/content-types';
import type { Page } from 'playwright-core';
import { waitingPage } from '../../publisher/http/waiting-page.ts';
import type { Installation } from '../../tests/installation.ts';
import { choosePages } from './choose-pages.ts';
import { readPageRoutes, routeOf } from './page-routes.ts';
import { type PublishedPage, findFallback, readPublishedPages } from './published-pages.ts';
import { spaceStops } from './space-stops.ts';
import type { Stop } from './stop.ts';
import { type UnusualPages, prepareUnusualPages } from './unusual-pages.ts';

const inFrench = { language: defaultLocale, isFramed: true } as const;
const searchRoute = '[...locale]/recherche/index.astro';
const embedRoute = '[...locale]/integrer/[...of]/index.astro';
const practiceRoute = '[...locale]/bonnes-pratiques/[segment]/index.astro';

const waitForStatus = (page: Page, words: RegExp) =>
  page.locator('site-search [role=status]').filter({ hasText: words }).waitFor();

async function openFilters(page: Page): Promise<void> {
  const panel = page.locator('[data-filters]');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  await panel.getByRole('checkbox').first().waitFor();
}

/** The states that the search can be in. */
function searchStops(siteUrl: string): readonly Stop[] {
  const search = (name: string, query: string, open: (page: Page) => Promise<unknown>): Stop => ({
    ...inFrench,
    name: `${sections.search} ${name}`,
    route: searchRoute,
    open: async (page) => {
      await page.goto(`${siteUrl}${sections.search}?q=${query}`);
      await open(page);
    },
  });
  return [
    search('with results and its filters open', 'eau', async (page) => {
      await waitForStatus(page, /\d\srésultats?\spour\s«\seau\s»/);
      await openFilters(page);
    }),
    search('without results', 'xylophone', (page) => waitForStatus(page, /^Aucun résultat/)),
    {
      ...search('that does not work', 'eau', (page) => page.locator('[data-failure]').waitFor()),
      open: async (page) => {
        await page.route('**/pagefind/pagefind*.js*', (route) => route.abort());
        await page.goto(`${siteUrl}${sections.search}?q=eau`);
        await page.locator('[data-failure]').waitFor();
      },
    },
  ];
}

/** The states of a public form. */
function formStops(siteUrl: string): readonly Stop[] {
  const address = siteUrl + sections.contact;
  const form = (name: string, open: (page: Page) => Promise<unknown>): Stop => ({
    ...inFrench,
    name: `${sections.contact} ${name}`,
    route: '[...locale]/contact/index.astro',
    open,
  });
  return [
    form('with what is refused', async (page) => {
      await page.goto(address);
      await page.locator('public-form [name=name]').focus();
      await page.waitForFunction(() => customElements.get('public-form'));
      await page.locator('public-form [data-submit]').click();
      await page.locator('[data-summary]').waitFor();
    }),
    form('when the message is sent', (page) => page.goto(`${address}#${formSentId}`)),
    form('as it is shown again to who has no script', async (page) => {
      const sent = { method: 'POST', body: new URLSearchParams() };
      const body = await (await fetch(siteUrl + formPath('contact'), sent)).text();
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
      return page.goto(address);
    }),
  ];
}

/** The pages that are no published content. */
function otherStops(siteUrl: string, { removed, draft }: UnusualPages): readonly Stop[] {
  const at = (name: string, route: string | null, url: string): Stop => ({
    ...inFrench,
    name,
    route,
    open: (page) => page.goto(url),
  });
  const refused = `${siteUrl}/${previewSegment}/${'x'.repeat(43)}/`;
  return [
    at(
      'an address that leads nowhere',
      '[...locale]/404.astro',
      `${siteUrl}/cette-adresse-ne-mene-nulle-part/`,
    ),
    {
      ...at('one in Spanish', '[...locale]/404.astro', `${siteUrl}/es/esta-direccion-no-lleva-a-nada/`),
      language: 'es',
    },
    at('the address of what was removed', '[...locale]/410.astro', siteUrl + removed),
    at('the preview of a draft', practiceRoute, draft),
    { ...at('a preview that is refused', null, refused), isFramed: false },
    {
      ...at(embedPath(sections.news), embedRoute, siteUrl + embedPath(sections.news)),
      isFramed: false,
    },
    {
      ...at('the portal before its first release', null, siteUrl),
      isFramed: false,
      open: async (page) => {
        await page.route(`${siteUrl}/`, (route) =>
          route.fulfill({ contentType: 'text/html', body: waitingPage }),
        );
        return page.goto(`${siteUrl}/`);
      },
    },
  ];
}

/** Brings the portal of an installation into the states to look at, and lists them. */
export async function prepareStops(installation: Installation): Promise<readonly Stop[]> {
  const { siteUrl } = installation;
  const routes = readPageRoutes();
  const unusual = await prepareUnusualPages(installation);
  const published = await readPublishedPages(siteUrl);
  const fallback = await findFallback(siteUrl, published);
  const toStop = ({ path, language }: PublishedPage): Stop => ({
    name: path,
    route: routeOf(path, routes)?.file ?? null,
    language,
    isFramed: true,
    open: (page) => page.goto(siteUrl + path),
  });
  return [
    ...choosePages(published, routes).map(toStop),
    ...(fallback ? [{ ...toStop(fallback), isFallback: true }] : []),
    ...searchStops(siteUrl),
    ...formStops(siteUrl),
    ...spaceStops(siteUrl),
    ...otherStops(siteUrl, unusual),
  ];
}
