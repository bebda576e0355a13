/** `node render-all.ts ENTRY ADDRESS STATE OUT`: makes every page of a state with the compiled site, and writes it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RendererModule, fromLines } from '@agenda21/content-types';

const [entryFile = '', siteUrl = '', stateFile = '', outFolder = ''] = process.argv.slice(2);
const { createRenderer } = (await import(pathToFileURL(entryFile).href)) as RendererModule;
const renderer = await createRenderer(siteUrl);
for (const name of renderer.load(fromLines(readFileSync(stateFile, 'utf8')))) {
  const { file, body } = await renderer.render(name);
  const path = join(outFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
