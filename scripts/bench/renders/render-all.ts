/** `node render-all.ts ENTRY STATE OUT`: makes every page of a state with the compiled site, and writes it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SiteRenderer, fromLines } from '@agenda21/content-types';

const [entryFile = '', stateFile = '', outFolder = ''] = process.argv.slice(2);
const { createRenderer } = (await import(pathToFileURL(entryFile).href)) as {
  createRenderer(): Promise<SiteRenderer>;
};
const renderer = await createRenderer();
for (const name of renderer.load(fromLines(readFileSync(stateFile, 'utf8')))) {
  const { file, body } = await renderer.render(name);
  const path = join(outFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
