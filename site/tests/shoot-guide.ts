/** `node site/tests/shoot-guide.ts FOLDER`: pictures of the guide, in French, at three widths and in both colour schemes. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { buildGuide } from './build-site.ts';
import { guidePathsIn, openGuidePage } from './guide-pages.ts';
import { serveFolder } from './serve-folder.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where to write the pictures: node site/tests/shoot-guide.ts FOLDER');
await mkdir(folder, { recursive: true });
const guide = await buildGuide();
const server = await serveFolder(guide.public);
const browser = await openBrowser();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1440]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      for (const path of guidePathsIn('fr')) {
        await openGuidePage(page, `${server.url}${path}`);
        const name = path.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '');
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
  await rm(guide.folder, { recursive: true });
}
