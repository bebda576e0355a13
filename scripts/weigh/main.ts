/** `npm run weigh`: weighs every template in a real browser, says which budgets are missed, keeps the measures. */
import { readTestSettings } from '../test/env.ts';
import { findBrowser } from '../test/find-browser.ts';
import { describeMisses, findMisses } from './budgets.ts';
import { keepMeasures } from './kept-measures.ts';
import { measurePortal } from './measure-portal.ts';
import { openPortal } from './portal-under-measure.ts';
import { describeMeasures } from './table.ts';

const usage = `npm run weigh [-- ADDRESS]

Weighs one page of each template of a portal in Chromium: bytes, requests, elements, EcoIndex, Lighthouse on a phone, and
the first paint on a slow phone. Without an address, starts the demonstration, and keeps its measures for the page
/ecoconception/ of the portal. Ends with 1 when a budget is missed.`;

async function weigh(address: string | null): Promise<void> {
  const { chromiumPath, searchPath } = readTestSettings();
  const browserPath = findBrowser(chromiumPath, searchPath);
  if (!browserPath) throw new Error('Chromium is not found: install it, or give its path in CHROMIUM_PATH.');
  const portal = await openPortal(address);
  try {
    const onTemplate = ({ path }: { readonly path: string }) => console.log(path);
    const measures = await measurePortal({ siteUrl: portal.siteUrl, browserPath, onTemplate });
    console.log(`\n${describeMeasures(measures)}\n`);
    if (address === null) console.log(`Kept in ${await keepMeasures(measures)}`);
    const misses = findMisses(measures);
    console.log(misses.length === 0 ? 'Every budget is kept.' : describeMisses(misses).join('\n'));
    if (misses.length > 0) process.exitCode = 1;
  } finally {
    await portal.close();
  }
}

const [address, ...rest] = process.argv.slice(2);
if (rest.length > 0 || address?.startsWith('-')) {
  console.log(usage);
} else {
  await weigh(address ?? null);
}
