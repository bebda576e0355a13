/** Writes the same content as a Hugo site: same texts, same pages, same links. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportRecord } from '@agenda21/content-types';
import { createCatalogue, pagePath } from './catalogue.ts';
import { bodyFields, toFrontMatter } from './front-matter.ts';

const templates = join(import.meta.dirname, 'site');

/** A file of the `content/` folder. */
interface ContentFile {
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The pages that are no record. */
const ownPages: readonly ContentFile[] = [
  ['actions', 'Le plan d’actions', 'plan'],
  ['bonnes-pratiques', 'Bonnes pratiques', null],
  ['projets', 'Projets', null],
  ['partenaires', 'Partenaires', null],
  ['themes', 'Thèmes', 'themes'],
  ['axes', 'Axes du plan', null],
  ['actualites', 'Actualités', null],
  ['indicateurs', 'Indicateurs', null],
  ['services', 'Services en ligne', null],
  ['lieux-numeriques', 'Lieux numériques', null],
  ['participer', 'Participer', null],
  ['participer/consultations', 'Consultations', null],
  ['participer/appels', 'Appels', null],
].map(([folder, title, type]) => ({
  path: `${folder}/_index.md`,
  frontMatter: { title, ...(type ? { type } : {}) },
  body: '',
}));

const loosePages: readonly ContentFile[] = [
  ['recherche', 'Recherche', 'search'],
  ['contact', 'Contact', 'contact'],
  ['plan-du-site', 'Plan du site', 'site-map'],
].map(([slug, title, layout]) => ({
  path: `${slug}.md`,
  frontMatter: { title, layout, type: 'own' },
  body: '',
}));

/** The files of a portal: one for each record that has a page, and the ones that are no record. */
export function toContentFiles(records: readonly ImportRecord[]): readonly ContentFile[] {
  const catalogue = createCatalogue(records);
  const pages = records.flatMap((record): ContentFile[] => {
    const path = pagePath(record);
    if (path === null) return [];
    const body = String(record.data[bodyFields[record.model] ?? ''] ?? '');
    return [{ path: `${path.slice(1)}.md`, frontMatter: toFrontMatter(record, catalogue), body }];
  });
  const settings = records.find(({ model }) => model === 'site-settings')?.data;
  const home = { path: '_index.md', frontMatter: {}, body: String(settings?.['introduction'] ?? '') };
  return [home, ...ownPages, ...loosePages, ...pages];
}

/** Writes the site into a folder that does not exist yet. */
export async function writeHugoSite(folder: string, records: readonly ImportRecord[]): Promise<void> {
  await cp(templates, folder, { recursive: true });
  for (const { path, frontMatter, body } of toContentFiles(records)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(frontMatter, null, 1)}\n\n${body}\n`);
  }
}
