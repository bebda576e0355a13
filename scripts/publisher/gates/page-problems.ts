/** What is wrong with the HTML of one page, worded for editors. Pure. */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#38': '&',
  lt: '<',
  gt: '>',
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The texts between tags, scripts and styles left out. */
function textsOf(html: string): readonly string[] {
  return html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim());
}

const checks: readonly (readonly [string, (html: string) => boolean])[] = [
  ['elle est vide', (html) => html.trim() === ''],
  ['elle est coupée avant sa fin', (html) => !/<\/html>\s*$/.test(html)],
  ['sa langue n’est pas déclarée', (html) => !/<html[^>]*\slang="?[a-z]/.test(html)],
  ['elle n’a pas de titre', (html) => !/<title>[^<]*\S[^<]*<\/title>/.test(html)],
  ['elle montre « [object Object] »', (html) => html.includes('[object Object]')],
  [
    'elle montre une valeur absente',
    (html) =>
      /="(undefined|NaN|null)"/.test(html) ||
      textsOf(html).some((text) => /^(undefined|null)$|\bNaN\b/.test(text)),
  ],
];

/** Everything that is wrong with a page, but for its links. */
export function findPageProblems(html: string): readonly string[] {
  return checks.filter(([, isWrong]) => isWrong(html)).map(([problem]) => problem);
}

/** The addresses a page of `pagePath` links to or loads on the portal itself: paths, without query nor fragment. */
export function localLinksOf(html: string, pagePath: string, siteUrl: string): ReadonlySet<string> {
  const base = new URL(pagePath, siteUrl);
  const tags = html.match(/<(a|link|script|img|source|form|iframe|video|audio)\b[^>]*>/g) ?? [];
  const values = tags.flatMap((tag) =>
    [...tag.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, v]) => v ?? ''),
  );
  const urls = values.map((value) => URL.parse(decodeEntities(value), base.href));
  return new Set(urls.flatMap((url) => (url?.origin === base.origin ? [url.pathname] : [])));
}
