/** The pages of the partners' space as who is not signed in sees them, once their script has filled them. */
import {
  type SpacePage,
  defaultLocale,
  linkTokenName,
  localizePath,
  pathOfSpacePage,
} from '@agenda21/content-types';
import type { Page } from 'playwright-core';
import type { Stop } from './stop.ts';

const spaceRoute = '[...locale]/espace-partenaires/[...screen]/index.astro';

/** What the link of an e-mail ends with: the page shows its form, and asks nothing before it is sent. */
const fragment = `#${linkTokenName}=jeton`;

const waitForForm = (page: Page) => page.locator('[data-space] form').waitFor();

async function sendEmpty(page: Page): Promise<void> {
  await waitForForm(page);
  await page.locator('[data-space] [type=submit]').click();
  await page.locator('[data-space] .form-summary').waitFor();
}

/** Every page of the space, signed out, in each state that someone without an account meets. */
export function spaceStops(siteUrl: string): readonly Stop[] {
  const at = (
    page: SpacePage,
    { state = '', hash = '', language = defaultLocale, open = waitForForm } = {},
  ): Stop => {
    const path = localizePath(pathOfSpacePage(page), language);
    return {
      name: `${path} ${state}`.trim(),
      route: spaceRoute,
      language,
      isFramed: true,
      open: async (shown) => {
        await shown.goto(siteUrl + path + hash);
        await open(shown);
      },
    };
  };
  const byLink = { state: 'opened by the link of an e-mail', hash: fragment };
  return [
    at('home'),
    at('home', { language: 'es' }),
    at('request'),
    at('request', { state: 'with what is refused', open: sendEmpty }),
    at('confirmation', byLink),
    at('invitation', byLink),
    at('invitation', {
      state: 'without its link',
      open: (page) => page.locator('[data-space] .space-more').waitFor(),
    }),
    at('check', {
      state: 'by a link that has served',
      hash: fragment,
      open: (page) => page.locator('[data-space] .space-more').waitFor(),
    }),
    at('password'),
    at('password', byLink),
  ];
}
