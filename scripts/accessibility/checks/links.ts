/** Links, titles and the ways through the portal. */
import { type Check, isFramed } from './check.ts';

export const linkWords: Check = {
  name: 'no link says only « cliquez ici », « en savoir plus » or the like',
  views: ['wide', 'narrow'],
  find: (page) =>
    page.evaluate(() => {
      const vague =
        /^(cliquez ici|cliquer ici|ici|en savoir plus|lire la suite|voir plus|plus|suite|lien|here|click here|read more|more|aquí|haga clic aquí|leer más|más|saber más|hemen|gehiago|aicí|mai|\W*)$/i;
      return [...document.querySelectorAll('a[href], button')]
        .filter(probe.isShown)
        .filter((link) => vague.test(probe.nameOf(link)))
        .map(probe.tell);
    }),
};

export const linkNamesHoldWords: Check = {
  name: 'the name of a link or a button holds the words that are seen',
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[aria-label], button[aria-label], summary[aria-label]')]
        .filter((link) => {
          // The title of a drawing is said, not seen.
          const seen = link.cloneNode(true) as HTMLElement;
          seen.querySelectorAll('title').forEach((title) => title.remove());
          const words = probe.wordsOf(seen).toLowerCase();
          return words && !probe.nameOf(link).toLowerCase().includes(words);
        })
        .map(probe.tell),
    ),
};

export const newWindows: Check = {
  name: 'a link that opens a new window says so',
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('a[target]:not([target=_self], [target=_top]), form[target]')]
        .filter((link) => !/nouvel|nueva|leiho|novèl|new /i.test(probe.nameOf(link)))
        .map(probe.tell),
    ),
};

export const fileLinks: Check = {
  name: 'a link to a file says its format and its size',
  find: (page) =>
    page.evaluate(() => {
      const files = /\.(pdf|docx?|odt|xlsx?|ods|csv|pptx?|odp|zip|epub)$/i;
      return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(({ href }) => files.test(new URL(href, location.href).pathname))
        .filter((link) => {
          const format = files.exec(new URL(link.href).pathname)?.[1]?.toUpperCase() ?? '';
          const name = probe.nameOf(link);
          return !name.toUpperCase().includes(format) || !/\d\s*(o|ko|Mo|octets?|bytes?|kB|MB)\b/.test(name);
        })
        .map(probe.tell);
    }),
};

export const underlinedLinks: Check = {
  name: 'a link among other words is underlined',
  views: ['wide', 'narrow'],
  find: (page) =>
    page.evaluate(() => {
      const isAmongWords = (link: Element) =>
        [...(link.parentElement?.childNodes ?? [])].some(
          (node) => node instanceof Text && /\p{L}/u.test(node.data),
        );
      return [...document.querySelectorAll('main a[href], footer a[href]')]
        .filter((link) => probe.isShown(link) && isAmongWords(link))
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map(probe.tell);
    }),
};

export const pageTitle: Check = {
  name: 'the title of a page says what its h1 says, then the name of the portal',
  isAbout: isFramed,
  find: (page) =>
    page.evaluate(() => {
      const site = probe.wordsOf(document.querySelector('.brand-name') ?? document.body);
      const heading = probe.wordsOf(document.querySelector('h1') ?? document.body);
      const plain = (words: string) => words.replaceAll(/\s/g, ' ').toLowerCase();
      const [title, end] = [plain(document.title), ` – ${plain(site)}`];
      const own = title.endsWith(end) ? title.slice(0, -end.length) : title;
      const isHome = title === plain(site) && heading === site;
      const isSame = own.includes(plain(heading)) || plain(heading).includes(own);
      return isHome || (own !== title && isSame) ? [] : [document.title];
    }),
};

export const waysToContent: Check = {
  name: 'every page leads to the site map, the search and the contact',
  isAbout: isFramed,
  find: (page) =>
    page.evaluate(() =>
      ['/plan-du-site/', '/recherche/', '/contact/'].filter(
        (path) => !document.querySelector(`:is(.site-header, .site-footer) a[href$="${path}"]`),
      ),
    ),
};
