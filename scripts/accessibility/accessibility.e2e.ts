import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemonstration } from '../tests/demonstration.ts';
import type { Installation } from '../tests/installation.ts';
import { type Admin, examineParts, findFocusFaults, findUnreached, openAdmin } from './admin/open-admin.ts';
import { dialogs, parts } from './admin/parts.ts';
import { checks, comparisons } from './checks/index.ts';
import { reviewed, strapiFaults } from './checks/reviewed.ts';
import { readPageRoutes } from './sample/page-routes.ts';
import type { Stop } from './sample/stop.ts';
import { prepareStops } from './sample/stops.ts';
import { type Findings, visitAll } from './visit.ts';

/** Going through the sample takes four to nine minutes, as the machine is busy. */
const TIME_LIMIT_MS = 900_000;

let installation: Installation;
let browser: Browser;
let stops: readonly Stop[];
let findings: Findings;

beforeAll(async () => {
  installation = await startDemonstration();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  stops = await prepareStops(installation);
  findings = await visitAll(browser, stops);
}, TIME_LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

const isReviewed = (finding: string) => reviewed.some(({ pattern }) => pattern.test(finding));
const isOfStrapi = (finding: string) => strapiFaults.some(({ pattern }) => pattern.test(finding));

describe('the sample', () => {
  it('has a page of every route of the portal', () => {
    const visited = new Set(stops.map(({ route }) => route));
    expect(readPageRoutes().filter(({ file }) => !visited.has(file))).toEqual([]);
  });

  it('has a page that another language shows in French', () => {
    expect(stops.filter(({ isFallback }) => isFallback)).toHaveLength(1);
  });

  it.each(Object.values({ ...checks, ...comparisons }))('$name', ({ name }) => {
    expect(
      (findings.get(name) ?? [`« ${name} » was not looked for`]).filter((one) => !isReviewed(one)),
    ).toEqual([]);
  });

  it('holds everything that a person reviewed: what is gone is reviewed no more', () => {
    const found = [...findings.values()].flat();
    expect(reviewed.filter(({ pattern }) => !found.some((finding) => pattern.test(finding)))).toEqual([]);
  });
});

describe('the parts of the admin that are ours', () => {
  let admin: Admin;
  const foundInAdmin: string[] = [];

  beforeAll(async () => {
    admin = await openAdmin(browser, installation);
  });

  afterAll(() => admin?.page.close());

  it.each(['light', 'dark'] as const)(
    'have no fault that axe-core finds, in the %s scheme',
    async (scheme) => {
      const found = await examineParts(admin, scheme);
      foundInAdmin.push(...found);
      expect(found.filter((finding) => !isOfStrapi(finding))).toEqual([]);
    },
  );

  it('are still surrounded by the faults of Strapi that we tell', () => {
    const isGone = ({ pattern }: { pattern: RegExp }) => !foundInAdmin.some((one) => pattern.test(one));
    expect(strapiFaults.filter(isGone)).toEqual([]);
  });

  it.each(parts)('$name is gone through with the Tab key', async (part) => {
    expect(await findUnreached(admin, part)).toEqual([]);
  });

  it.each(dialogs)('$name takes the focus, keeps it, and gives it back', async (part) => {
    expect(await findFocusFaults(admin, part)).toEqual([]);
  });
});
