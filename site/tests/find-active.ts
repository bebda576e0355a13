import { type Page, attributeOf, wordsOf } from './page.ts';

const schemes = /^(https?:|mailto:|tel:|\/|#|\?|[\w-]+\.\w+$)/;
const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcdoc', 'xlink:href'];

/** The host that an address leads to; none when it stays on the portal, or leads to no host. */
function hostOf(address: string): readonly string[] {
  const url = URL.parse(address.trim(), 'https://portail.invalid');
  return url?.host && url.host !== 'portail.invalid' ? [url.host] : [];
}

/** The addresses of a value: one, or those of several widths of a picture. */
const listAddresses = (attribute: string, value: string) =>
  attribute === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value];

const isAddress = (attribute: string) => attribute === 'srcset' || addresses.includes(attribute);

type Element = ReturnType<Page['all']>[number];

/** An address that is typed in a text is a link that says where it leads: nobody is taken elsewhere unaware. */
const saysHost = (element: Element, host: string) =>
  element.name === 'a' && wordsOf(element).includes(`//${host}`);

/** The hosts that an attribute of an element leads to, but for those that its words say. */
const hostsOf = (element: Element, attribute: string, value: string) =>
  isAddress(attribute)
    ? listAddresses(attribute, value)
        .flatMap(hostOf)
        .filter((host) => !saysHost(element, host))
    : [];

/** Names each element, each attribute and each host of a page, as `a`, `a[href]` and `a[href]//exemple.fr`. */
export const vocabularyOf = (page: Page): ReadonlySet<string> =>
  new Set(
    page
      .all('*')
      .flatMap((element) => [
        element.name,
        ...Object.entries(element.attribs).flatMap(([attribute, value]) =>
          ['', ...hostsOf(element, attribute, value).map((host) => `//${host}`)].map(
            (host) => `${element.name}[${attribute}]${host}`,
          ),
        ),
      ]),
  );

/** A script that no template writes: theirs are files of the portal, and data. */
const isStrange = (script: Page['scripts'][number]) => !/^\/[^/]/.test(attributeOf(script, 'src') ?? '');

/**
 * What could run in a page, be fetched by it or lead away from it, and is not of its templates.
 * @param known the elements, attributes and hosts that the templates write.
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
