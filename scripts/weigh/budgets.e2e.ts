/** The budgets of every template of the demonstration, as a browser receives it. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installation, startInstallation } from '../tests/installation.ts';
import { describeMisses, findMisses } from './budgets.ts';
import { type Measure, measurePortal } from './measure-portal.ts';
import { countElements } from './weigh-page.ts';

/** Weighing all the templates takes two minutes. */
const TIME_LIMIT_MS = 600_000;

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

let installation: Installation;
let measures: readonly Measure[];

beforeAll(async () => {
  installation = await startInstallation();
  measures = await measurePortal({ siteUrl: installation.siteUrl, browserPath });
}, TIME_LIMIT_MS);

afterAll(() => installation?.remove());

/** The bytes of a file of the portal as it is served, compressed, headers aside. */
async function readServedBytes(path: string): Promise<number> {
  const { headers } = await fetch(`${installation.siteUrl}${path}`, { headers: { 'accept-encoding': 'br' } });
  return Number(headers.get('content-length'));
}

describe('every template', () => {
  test('keeps every budget', () => {
    expect(measures.length).toBeGreaterThan(20);
    expect(describeMisses(findMisses(measures))).toEqual([]);
  });

  test('tells in its footer what its text and the common styles weigh, to a kilobyte', async () => {
    const { siteUrl } = installation;
    const home = await (await fetch(siteUrl)).text();
    const styles = [...home.matchAll(/href="([^"]+\.css)"/g)].map(([, path = '']) => path);
    expect(styles.length).toBeGreaterThan(0);
    const styleBytes = (await Promise.all(styles.map(readServedBytes))).reduce(
      (sum, bytes) => sum + bytes,
      0,
    );
    const wrong: string[] = [];
    for (const { template } of measures.filter(({ template: { name } }) => !name.startsWith('search'))) {
      const told = /(?:pèse|pesa) (\d+) k/.exec(
        await (await fetch(`${siteUrl}${template.path}`)).text(),
      )?.[1];
      const served = (styleBytes + (await readServedBytes(template.path))) / 1000;
      if (!(Math.abs(Number(told) - served) <= 1))
        wrong.push(`${template.path}: ${told} told, ${served} served`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the elements that EcoIndex counts', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
  });

  afterAll(() => browser?.close());

  test('hold a drawing, but not what is inside it', async () => {
    const page = await browser.newPage();
    await page.setContent('<p>Haie</p><svg><g><path d="M0 0"/><path d="M1 1"/></g></svg>');
    // html, head, body, p and svg.
    expect(await countElements(page)).toBe(5);
  });
});
