/** Pages made to be searched: as the portal's are for the index, in two languages, each with values of its filters. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const words = ['vélo', 'eau', 'haie', 'école', 'énergie', 'jardin', 'marché', 'forêt', 'sentier', 'verger'];
const kinds = ['Action', 'Projet', 'Bonne pratique'];
const themes = ['Aide à l’habitat', 'Air', 'Eau', 'Mobilité', 'Paysage'];
const territories = ['Anglet', 'Bédous', 'Laruns', 'Mauléon-Licharre', 'Urrugne', 'Ustaritz', 'Oloron'];

export interface GeneratedPage {
  readonly file: string;
  readonly html: string;
}

/** An element of a list, always the same for the same number. */
function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length]!;
}

const fact = (name: string, value: string) => `<li data-pagefind-filter="${name}">${value}</li>`;

/**
 * A page: one in three in Spanish, one in seven without a territory.
 * @param version another one has other words, and mostly other values.
 */
export function generatePage(number: number, version = 0): GeneratedPage {
  const language = number % 3 === 0 ? 'es' : 'fr';
  const seed = number + version * 13;
  const facts = [
    fact('type', pick(kinds, number)),
    fact('theme', pick(themes, seed)),
    fact('theme', pick(themes, seed * 3 + 1)),
    ...(number % 7 === 0 ? [] : [fact('territoire', pick(territories, seed * 5))]),
  ];
  const text = [0, 1, 2].map((rank) => pick(words, seed * (rank + 2) + rank)).join(' et l’');
  const title = `${pick(words, seed)} ${number}`;
  const main = `<main id="contenu" data-pagefind-body><ul hidden data-pagefind-ignore>${facts.join('')}</ul><h1>${title}</h1><p>${text}</p></main>`;
  return {
    file: `${language === 'es' ? '/es' : ''}/projets/genere-${String(number).padStart(4, '0')}/index.html`,
    html: `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>${main}</body></html>`,
  };
}

/** Writes pages into a site. */
export async function writePages(site: string, pages: readonly GeneratedPage[]): Promise<void> {
  for (const { file, html } of pages) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), html);
  }
}

/** Removes pages from a site. */
export async function removePages(site: string, pages: readonly GeneratedPage[]): Promise<void> {
  for (const { file } of pages) await rm(join(site, file));
}
