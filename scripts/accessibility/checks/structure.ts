/** Headings, landmarks, languages, and markup. */
import { locales } from '@agenda21/content-types';
import { type Check, isFramed } from './check.ts';

export const headings: Check = {
  name: 'every page has one h1, first, and skips no level of heading',
  views: ['wide', 'narrow'],
  find: (page) =>
    page.evaluate(() => {
      const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(probe.isShown);
      const levelOf = (heading: Element | undefined) => Number(heading?.localName.slice(1) ?? 0);
      return [
        ...shown.filter((heading, rank) => levelOf(heading) > levelOf(shown[rank - 1]) + 1),
        ...shown.filter((heading, rank) => (heading.localName === 'h1') !== (rank === 0)),
        ...shown.filter((heading) => probe.wordsOf(heading) === ''),
      ].map(probe.tell);
    }),
};

export const landmarks: Check = {
  name: 'every page has one banner, one main zone and one foot, and its navigations have names of their own',
  views: ['wide', 'narrow'],
  isAbout: isFramed,
  find: (page) =>
    page.evaluate(() => {
      const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(probe.isShown);
      const counted = ['body > header', 'main', 'body > footer'].filter((one) => shown(one).length !== 1);
      const names = shown('nav').map((nav) => nav.getAttribute('aria-label') ?? '');
      const ambiguous = names.filter((name, rank) => name === '' || names.indexOf(name) !== rank);
      return [...counted.map((one) => `not one ${one}`), ...ambiguous.map((name) => `nav « ${name} »`)];
    }),
};

export const searchZone: Check = {
  name: 'every field that searches is in a search zone',
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('input[type=search]')]
        .filter((field) => !field.closest('search, [role=search]'))
        .map(probe.tell),
    ),
};

export const languages: Check = {
  name: 'every page says its language, and what is in another one says so',
  find: (page, { language, isFallback = false }) =>
    page.evaluate(
      ([wanted, known, isFrench]) => {
        const { lang } = document.documentElement;
        const strange = [...document.querySelectorAll<HTMLElement>('[lang]')].filter(
          (element) => !known.includes(element.lang),
        );
        const heading = document.querySelector('h1')?.closest<HTMLElement>('[lang]')?.lang;
        const choices = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];
        return [
          ...(lang === wanted ? [] : [`the page says ${lang}`]),
          ...(heading === (isFrench ? 'fr' : lang) ? [] : [`its title says ${heading}`]),
          ...strange.map(probe.tell),
          ...choices.filter((link) => link.lang !== link.hreflang).map(probe.tell),
        ];
      },
      [language, [...locales] as readonly string[], isFallback] as const,
    ),
};

export const readingOrder: Check = {
  name: 'no style shows elements in another order than the one they are read in',
  views: ['wide', 'narrow'],
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { order, flexDirection, flexWrap, direction } = getComputedStyle(element);
          return order !== '0' || /reverse/.test(flexDirection + flexWrap) || direction !== 'ltr';
        })
        .map(probe.tell),
    ),
};

export const imageAlternatives: Check = {
  name: 'the alternative of an image is short and is no file name, and a drawing is named or hidden',
  find: (page) =>
    page.evaluate(() => {
      const isPoor = (alt: string | null) =>
        alt === null || alt.length > 150 || /\.(jpe?g|png|webp|avif|gif|svg)$/i.test(alt);
      const images = [...document.images].filter((image) => isPoor(image.getAttribute('alt')));
      // What is inside a named drawing is a part of it.
      const drawings = [...document.querySelectorAll('svg')].filter(
        (svg) =>
          svg.getAttribute('aria-hidden') !== 'true' && !svg.closest('svg:is([role=img], [role=group])'),
      );
      return [...images, ...drawings].map(probe.tell);
    }),
};

export const dataTables: Check = {
  name: 'every table is one of data, with headers that say what they head',
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('table')]
        .filter(
          (table) =>
            table.getAttribute('role') === 'presentation' ||
            !table.querySelector('th') ||
            [...table.querySelectorAll('th')].some((th) => !th.hasAttribute('scope')),
        )
        .map(probe.tell),
    ),
};
