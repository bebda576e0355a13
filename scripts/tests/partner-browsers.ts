/** People of organisations at their browsers: phones, whose cookies they keep. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { runAxeInSchemes } from '../accessibility/checks/axe.ts';
import type { Installation } from './installation.ts';

export interface PartnerParts {
  readonly installation: Installation;
  readonly browser: Browser;
}

/** Of a session that may be carried to another browser: half the time after which it is renewed, in milliseconds. */
const CARRIED_MS = 5 * 60_000;

const SMALL_PHONE = { locale: 'fr-FR', viewport: { width: 360, height: 740 } };

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

const sessions = new WeakMap<Browser, { readonly cookies: Cookies; readonly since: number }>();

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const field = (page: Page, name: string) => page.locator(`.partner-space [name="${name}"]`);
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, exact: true });
export const told = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();

/** Opens a page of the space. @param path below its address. */
export const openSpace = (page: Page, { installation }: PartnerParts, path = '') =>
  page.goto(`${installation.siteUrl}/espace-partenaires/${path}`);

/** A person with a browser of their own. */
export async function openPerson({ browser }: PartnerParts): Promise<Page> {
  const context = await browser.newContext(SMALL_PHONE);
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Fills in the form of a page that asks who one is. */
export async function signIn(page: Page, account: { readonly email: string; readonly password: string }) {
  await field(page, 'email').fill(account.email);
  await field(page, 'password').fill(account.password);
  await press(page, 'Se connecter');
}

/** The partner of the demonstration, on a phone: signed in once for several journeys, as the space limits. */
export async function openPartner(parts: PartnerParts): Promise<Page> {
  const page = await openPerson(parts);
  const session = sessions.get(parts.browser);
  const isFresh = session && Date.now() - session.since < CARRIED_MS;
  if (isFresh) await page.context().addCookies(session.cookies);
  await openSpace(page, parts);
  if (!isFresh) {
    await signIn(page, await parts.installation.account('Partenaire'));
    await heading(page, 'Nos fiches').waitFor();
    sessions.set(parts.browser, { cookies: await page.context().cookies(), since: Date.now() });
  }
  await heading(page, 'Nos fiches').waitFor();
  return page;
}

/** Waits for the next save of a record. */
export const untilSaved = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' && response.url().includes('/api/records/') && response.ok(),
  );

/** Writes in a field of a record, and waits until that is saved. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  const saved = untilSaved(page);
  await field(page, name).fill(text);
  await saved;
}

/** The identifier of the record that a page is about. */
export const recordOn = (page: Page) => /#fiche=(\w+)/.exec(page.url())?.[1] ?? '';

/** Nothing is clipped on a phone, and nothing is in the way of anyone, in both schemes. */
export async function expectReadable(page: Page, part = '.partner-space'): Promise<void> {
  expect(await runAxeInSchemes(page, part)).toEqual([]);
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(false);
}
