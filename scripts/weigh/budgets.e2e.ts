/** The budgets of every template of the demonstration, as a browser receives it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeMisses, findMisses } from './budgets.ts';
import { findStale, readKeptMeasures } from './kept-measures.ts';
import { type Measure, measurePortal } from './measure-portal.ts';
import { type PortalUnderMeasure, openPortal } from './portal-under-measure.ts';

/** Weighing all the templates takes four to seven minutes. */
const TIME_LIMIT_MS = 900_000;

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

let portal: PortalUnderMeasure;
let measures: readonly Measure[];

beforeAll(async () => {
  portal = await openPortal(null);
  measures = await measurePortal({ siteUrl: portal.siteUrl, browserPath });
}, TIME_LIMIT_MS);

afterAll(() => portal?.close());

/** The bytes of a file of the portal as it is served, compressed, headers aside. */
async function readServedBytes(path: string): Promise<number> {
  const { headers } = await fetch(`${portal.siteUrl}${path}`, { headers: { 'accept-encoding': 'br' } });
  return Number(headers.get('content-length'));
}

describe('every template', () => {
  test('keeps every budget', () => {
    expect(measures.length).toBeGreaterThan(20);
    expect(describeMisses(findMisses(measures))).toEqual([]);
  });

  test('is told in the declaration of eco-design as it is now: otherwise, run npm run weigh', () => {
    expect(findStale(measures, readKeptMeasures())).toEqual([]);
  });

  test('tells in its footer what its text and the common styles weigh, to a kilobyte', async () => {
    const { siteUrl } = portal;
    const home = await (await fetch(siteUrl)).text();
    const styles = [...home.matchAll(/href="([^"]+\.css)"/g)].map(([, path = '']) => path);
    expect(styles.length).toBeGreaterThan(0);
    const styleBytes = (await Promise.all(styles.map(readServedBytes))).reduce(
      (sum, bytes) => sum + bytes,
      0,
    );
    const wrong: string[] = [];
    const footed = measures.filter(({ template: { name } }) => !/^search|^embed$/.test(name));
    for (const { template } of footed) {
      const told = /(?:pèse|pesa) (\d+)\sk/.exec(
        await (await fetch(`${siteUrl}${template.path}`)).text(),
      )?.[1];
      const served = (styleBytes + (await readServedBytes(template.path))) / 1000;
      if (!(Math.abs(Number(told) - served) <= 1))
        wrong.push(`${template.path}: ${told} told, ${served} served`);
    }
    expect(wrong).toEqual([]);
  });
});
