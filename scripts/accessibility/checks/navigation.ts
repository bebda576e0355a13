/** What must be the same, or must differ, from one page to another. */
import { type Comparison, isFramed } from './check.ts';

export const uniqueTitles: Comparison = {
  name: 'no two pages have the same title',
  gather: (page) =>
    page.evaluate(() => [
      document.documentElement.lang,
      document.title,
      document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    ]),
  compare: (gathered) => {
    const byTitle = Map.groupBy(gathered, ({ values: [language, title] }) => `${language} ${title}`);
    const addresses = (same: typeof gathered) => new Set(same.map(({ values }) => values[2]));
    return [...byTitle].flatMap(([title, same]) =>
      addresses(same).size > 1 ? [`${title}: ${same.map(({ stop }) => stop.name).join(', ')}`] : [],
    );
  },
};

/** The links of the header and the footer that are the same on all the pages of a language. */
const waysThrough = '.site-header a, .site-footer a';

export const sameNavigation: Comparison = {
  name: 'the menus, the search, the site map and the contact are at the same place on every page',
  isAbout: isFramed,
  gather: (page) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLAnchorElement>(selector)]
          .filter((link) => !link.closest('.languages'))
          .map((link) => new URL(link.href).pathname),
      waysThrough,
    ),
  compare: (gathered) =>
    [...Map.groupBy(gathered, ({ stop }) => stop.language).values()].flatMap(([first, ...others]) => {
      const wanted = first?.values.join(' ');
      return others
        .filter(({ values }) => values.join(' ') !== wanted)
        .map(({ stop }) => `${stop.name} differs from ${first?.stop.name}`);
    }),
};
