import type { BrowserContext } from 'playwright-core';
import type { PartnerParts } from './partner-record-cases.ts';

/**
 * The partner of the demonstration, signed in. An account signs in ten times in a quarter of an hour at most: a context of
 * the browser in which it did already is taken again.
 */
export async function openSignedIn({ browser, installation }: PartnerParts): Promise<BrowserContext> {
  const { email, password } = await installation.account('Partenaire');
  const home = `${installation.siteUrl}/espace-partenaires/`;
  for (const context of browser.contexts()) {
    const answer = await context.request.get(`${home}api/home`);
    if (answer.ok() && (await answer.text()).includes(`"${email}"`)) return context;
  }
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(home);
  await page.locator('.partner-space [name="email"]').fill(email);
  await page.locator('.partner-space [name="password"]').fill(password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByRole('heading', { name: 'Nos fiches', exact: true }).waitFor();
  await page.close();
  return context;
}
