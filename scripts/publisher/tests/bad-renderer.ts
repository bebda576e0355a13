/** A renderer with pages that misbehave: some always, by their address; all of them, as the file `mode` of TMPDIR says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawEntry, RenderedFile, SiteRenderer } from '@agenda21/content-types';

const modeFile = join(process.env['TMPDIR'] ?? '', 'mode');
const readMode = () => (existsSync(modeFile) ? readFileSync(modeFile, 'utf8') : '');

function misbehave(file: string): void {
  if (readMode() === 'crash') process.exit(3);
  if (file.includes('/page-qui-casse/')) throw new TypeError('x is not a function');
  if (file.includes('/page-qui-arrete/')) process.exit(4);
  while (file.includes('/page-qui-bloque/'));
}

function change(rendered: RenderedFile): RenderedFile {
  const { file, body } = rendered;
  if (file === '/projets/index.html' && body.includes('/projets/casse-sans-nom/'))
    throw new Error('Something went wrong.');
  while (body.includes('Bloque toutes les pages'));
  return file.includes('/page-vide/') ? { ...rendered, body: '' } : rendered;
}

function refuse(entries: readonly RawEntry[]): void {
  if (entries.some(({ data }) => data['slug'] === 'contenu-refuse')) throw new Error('These do not fit.');
}

/** Has a renderer misbehave. */
export function spoil(good: SiteRenderer): SiteRenderer {
  return {
    load(state) {
      refuse(state.entries);
      return good.load(state);
    },
    apply(stateChange) {
      refuse(stateChange.entries);
      return good.apply(stateChange);
    },
    preview(entry) {
      while (entry.documentId === 'brouillon-qui-bloque');
      return good.preview(entry);
    },
    async render(file) {
      misbehave(file);
      return change(await good.render(file));
    },
  };
}
