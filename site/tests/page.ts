import { getAttributeValue, getElementsByTagName, textContent } from 'domutils';
import { type ParserOptions, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof getElementsByTagName>[number];

const options: ParserOptions = { decodeEntities: true };

/** A built page, as a test reads it. */
export interface Page {
  readonly html: string;
  /** The elements of a name, in their order. */
  all(name: string): readonly Element[];
  /** The scripts that a browser would run. */
  readonly scripts: readonly Element[];
  /** What the page tells programs of itself, read from its JSON-LD; null when it tells nothing. */
  readonly linkedData: unknown;
  /** The words inside the first element of a name. */
  words(name: string): string;
  /** Whether some element of that name has that value for that attribute. */
  has(name: string, attribute: string, value: string): boolean;
  /** The paths the page links to on the portal, without their query and anchor. */
  readonly links: readonly string[];
  /** The paths that a reader goes to by a click, without their query and anchor. */
  readonly ways: readonly string[];
}

const dataType = 'application/ld+json';

export const attributeOf = (element: Element, name: string) => getAttributeValue(element, name);

/** The words of an element, spaces made plain. */
export const wordsOf = (element: Element | undefined) =>
  element ? textContent(element).replaceAll(/\s+/g, ' ').trim() : '';

const pathsOf = (elements: readonly Element[]) =>
  elements
    .flatMap((element) => ['href', 'src', 'action'].flatMap((name) => attributeOf(element, name) ?? []))
    .filter((href) => href.startsWith('/'))
    .map((href) => href.replace(/[?#].*$/, ''));

/** How many elements a page has, as EcoIndex counts them: a drawing counts for one. */
export const countElements = ({ html }: Page): number =>
  html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '<svg>').match(/<[a-z]/g)?.length ?? 0;

/** Reads a page of HTML. */
export function readPage(html: string): Page {
  const document = parseDocument(html, options);
  const all = (name: string) => getElementsByTagName(name, document);
  const isData = (script: Element) => attributeOf(script, 'type') === dataType;
  const data = all('script').find(isData);
  return {
    html,
    all,
    scripts: all('script').filter((script) => !isData(script)),
    linkedData: data ? (JSON.parse(textContent(data)) as unknown) : null,
    words: (name) => wordsOf(all(name)[0]),
    has: (name, attribute, value) => all(name).some((element) => attributeOf(element, attribute) === value),
    links: pathsOf([...all('a'), ...all('link'), ...all('img'), ...all('form')]),
    ways: pathsOf(all('a')),
  };
}
