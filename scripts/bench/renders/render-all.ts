/** `node render-all.ts ENTRY STATE OUT`: makes every page of a state with the compiled site, and writes it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SiteRenderer, fromLines } from '@agenda21/content-types';

const [entryFile = '', stateFile = '', outFolder = ''] = process.argv.slice(2);
const { createRenderer } = (await import(pathToFileURL(entryFile).href)) as {
  createRenderer(): Promise<SiteRenderer>;
};
const renderer = await createRenderer();
for (const name of renderer.load(fromLines(await readFile(stateFile, 'utf8')))) {
  const { file, body } = await renderer.render(name);
  const path = join(outFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, body);
}
