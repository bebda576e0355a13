/** Reads the addresses of a portal where search engines do. */
import { type Locale, locales, localizePath } from '@agenda21/content-types';

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}: is it a portal that is served?`);
  return response.text();
}

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => decodeURI(new URL(address).pathname));

/** The languages of the portal that announces these paths: those it has a home page in. */
export const localesOfSitemap = (paths: readonly string[]): readonly Locale[] =>
  locales.filter((locale) => paths.includes(localizePath('/', locale)));

/**
 * The paths of all the pages that a portal announces, sorted.
 * @throws Error when an address does not answer.
 */
export async function readSitemap(siteUrl: string): Promise<readonly string[]> {
  const parts = addressesIn(await readText(`${siteUrl}/sitemap-index.xml`));
  const texts = await Promise.all(parts.map((part) => readText(`${siteUrl}${part}`)));
  return texts.flatMap(addressesIn).toSorted();
}
