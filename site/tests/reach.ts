import type { Page } from './page.ts';

const errorPage = /\/4\d\d\.html$/;

/**
 * The pages that nobody reaches from a home page by so many clicks, error pages aside.
 * @param pages each page of a site, by its path.
 */
export function findFarPages(
  pages: ReadonlyMap<string, Page>,
  home: string,
  clicks: number,
): readonly string[] {
  const reached = new Set([home]);
  let edge: readonly string[] = [home];
  for (let click = 0; click < clicks; click += 1) {
    const ways = new Set(edge.flatMap((path) => pages.get(path)?.ways ?? []));
    edge = [...ways].filter((path) => !reached.has(path));
    for (const path of edge) reached.add(path);
  }
  return [...pages.keys()].filter((path) => !reached.has(path) && !errorPage.test(path));
}
