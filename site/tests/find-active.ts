import { type Page, attributeOf } from './page.ts';

const schemes = /^(https?:|mailto:|tel:|\/|#|\?|[\w-]+\.\w+$)/;
const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcdoc', 'xlink:href'];

/** Names each element and each attribute of a page, as `a` and `a[href]`. */
export const vocabularyOf = (page: Page): ReadonlySet<string> =>
  new Set(
    page
      .all('*')
      .flatMap(({ name, attribs }) => [
        name,
        ...Object.keys(attribs).map((attribute) => `${name}[${attribute}]`),
      ]),
  );

/** A script that no template writes: theirs are files of the portal, and data. */
const isStrange = (script: Page['scripts'][number]) => !/^\/[^/]/.test(attributeOf(script, 'src') ?? '');

/**
 * What could run in a page, or be fetched by it, and is not of its templates.
 * @param known the elements and attributes that the templates write.
 */
export function findActive(page: Page, known: ReadonlySet<string>): readonly string[] {
  const strange = [...vocabularyOf(page)].filter((name) => !known.has(name));
  const elements = page.all('*');
  const running = elements
    .flatMap((element) => addresses.flatMap((name) => attributeOf(element, name) ?? []))
    .filter((address) => !schemes.test(address.trim()));
  const scripts = page.scripts.filter(isStrange).map(() => 'script');
  return [...strange, ...running, ...scripts];
}
