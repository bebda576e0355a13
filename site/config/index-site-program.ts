/** Makes the search index of a site in another folder: `node index-site-program.ts <site> <out>`. Run by the publisher. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from './index-site.ts';

const [site, out] = process.argv.slice(2);
if (!site || !out) throw new Error('Two folders are needed: the site, and where its index goes.');
const pages = await indexSite(site, out);
await writeFile(join(out, 'indexed-pages.json'), JSON.stringify(pages));
