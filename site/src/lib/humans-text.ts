/** Who and what made the portal. */
export interface Credits {
  readonly organisation: string;
  readonly service: string | null;
  /** The people and teams the editor names. */
  readonly people: readonly string[];
  /** The languages of the portal, each named in itself. */
  readonly languages: readonly string[];
}

const software = ['Strapi', 'Astro', 'Pagefind'];

/** The text of `humans.txt`, in the usual layout of such files (humanstxt.org). */
export function humansText({ organisation, service, people, languages }: Credits): string {
  return [
    '/* TEAM */',
    organisation,
    ...(service === null ? [] : [service]),
    ...people,
    '',
    '/* SITE */',
    `Languages: ${languages.join(', ')}`,
    'Standards: HTML, CSS, Atom, JSON-LD',
    `Software: ${software.join(', ')}`,
    '',
  ].join('\n');
}
