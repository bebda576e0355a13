/** The weight of the page of a record, as visitors receive it. Pure. */
import { locales, pageBudgets, sections } from '@agenda21/content-types';
import { brotliSize } from '../releases/compress.ts';

const languagePrefix = new RegExp(`^/(?:${locales.join('|')})(?=/)`);

const listPage = /\/page\/\d+\/$/;

/** Sections and lists grow with the portal, not by the fault of one record: the tests of their templates bound them. */
function isOfRecord(path: string): boolean {
  const bare = path.replace(languagePrefix, '');
  return bare.endsWith('/') && !listPage.test(bare) && !Object.values<string>(sections).includes(bare);
}

const toKilobytes = (bytes: number) => Math.ceil(bytes / 1000);

/**
 * Says that the page of a record is too heavy, and by how much; null when it is not. Compressed HTML is never longer than
 * it was: what is short is not compressed to know.
 * @param path the page, from the root of the site.
 */
export function findWeightProblem(path: string, html: string): string | null {
  if (!isOfRecord(path)) return null;
  const { htmlBytes } = pageBudgets;
  const bytes = Buffer.byteLength(html) > htmlBytes ? brotliSize(html) : 0;
  if (bytes <= htmlBytes) return null;
  return `elle est trop lourde : ${toKilobytes(bytes)} ko une fois compressée, pour ${toKilobytes(htmlBytes)} ko au plus ; raccourcissez le texte ou répartissez-le sur plusieurs pages`;
}
