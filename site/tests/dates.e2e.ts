/** What a passing day makes untrue, in a browser whose clock is chosen: the pages are all made on one day. */
import { rm } from 'node:fs/promises';
import { emptyState } from '@agenda21/content-types';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let site: BuiltSite;
let server: ServedFolder;
let browser: Browser;

const span = { opensOn: '2026-12-01', closesOn: '2026-12-10' };

const entries = [
  buildEntry('project', 'haie', {
    title: 'Une haie',
    slug: 'haie',
    tagline: 'Planter.',
    reviewedOn: '2026-11-27',
  }),
  buildEntry('consultation', 'haies', {
    title: 'Où planter',
    slug: 'haies',
    question: 'Où faut-il planter ?',
    canChange: 'Les lieux.',
    isDecided: 'Le budget.',
    ...span,
  }),
  buildEntry('call', 'classes', {
    title: 'Planter en classe',
    slug: 'classes',
    summary: 'Planter.',
    ...span,
  }),
];

beforeAll(async () => {
  site = await buildSite({ ...emptyState, today: '2026-11-27', entries });
  server = await serveFolder(site.public);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(site.folder, { recursive: true });
});

/** A clock goes on until it is stopped: it is set earlier, since it cannot go back. */
const anHour = 3_600_000;

/** Opens a page at an instant, whose clock then stands still until the test moves it. */
async function readAt<T>(
  path: string,
  instant: string,
  read: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.install({ time: Date.parse(instant) - anHour });
    await page.clock.pauseAt(new Date(instant));
    await page.goto(server.url + path);
    return await read(page);
  } finally {
    await context.close();
  }
}

describe('a record that was checked', () => {
  const freshnessAt = (instant: string, options: BrowserContextOptions) =>
    readAt('/projets/haie/', instant, (page) => page.locator('.freshness').innerText(), options);

  it('says how fresh it is on the day it is read, wherever the reader is', async () => {
    const at = (instant: string, timezoneId: string) => freshnessAt(instant, { timezoneId });
    expect(await at('2027-11-26T22:59:00Z', 'Europe/Paris')).toMatch(/^Fiche relue le/);
    expect(await at('2027-11-26T23:00:00Z', 'America/Cayenne')).toContain('plus d’un an');
    expect(await at('2028-11-26T23:00:00Z', 'Asia/Tokyo')).toContain('plus de deux ans');
  });

  it('says without a script what was true on the day its page was made', async () => {
    expect(await freshnessAt('2028-12-01T12:00:00Z', { javaScriptEnabled: false })).toMatch(
      /^Fiche relue le/,
    );
  });
});

const [coming, open, over] = ['Bientôt', 'Ouvert en ce moment', 'Ce qui a pris fin, et ce que cela a changé'];
const [opens, lasts, ended] = [
  'Ouvre le 1er décembre 2026',
  'En cours jusqu’au 10 décembre 2026',
  'A pris fin le 10 décembre 2026',
];

/** The first and last minutes of what opens and closes, in France, and what is true of it then. */
const minutes = [
  { instant: '2026-11-30T22:59:00Z', state: opens, part: coming },
  { instant: '2026-11-30T23:00:00Z', state: lasts, part: open },
  { instant: '2026-12-10T22:59:00Z', state: lasts, part: open },
  { instant: '2026-12-10T23:00:00Z', state: ended, part: over },
];

/** Each part of the page of participation that is shown, with the cards that it shows. */
async function readParts(page: Page): Promise<Record<string, readonly string[]>> {
  const parts = await page.locator('opening-lists > section:visible').all();
  const read = async (part: (typeof parts)[number]) =>
    [
      await part.getByRole('heading', { level: 2 }).innerText(),
      await part.locator('h3').allInnerTexts(),
    ] as const;
  return Object.fromEntries(await Promise.all(parts.map(read)));
}

describe.each([
  ['a consultation', 'Où planter', '/participer/consultations/haies/', /contribuer/],
  ['a call', 'Planter en classe', '/participer/appels/classes/', /répondre/],
])('%s', (_, title, path, answering) => {
  it.each(minutes)('is at its stage on every page at $instant: $state', async ({ instant, state, part }) => {
    await readAt(path, instant, async (page) => {
      const header = page.locator('.header-facts');
      expect(await header.locator('.standing:visible').allInnerTexts()).toEqual([state]);
      expect(await header.getByRole('link').isVisible()).toBe(part === open);
      expect(await page.locator('.answering').innerText()).toMatch(answering);
      expect(await page.locator('.answering form').isVisible()).toBe(part === open);
    });
    await readAt('/participer/', instant, async (page) => {
      expect((await readParts(page))[part ?? '']).toContain(title);
      const card = page.locator('.card', { hasText: title });
      expect(await card.locator('.standing:visible').allInnerTexts()).toEqual([state]);
    });
    await readAt('/', instant, async (page) => {
      const card = page.locator('opening-lists .card', { hasText: title });
      expect(await card.locator('.standing:visible').allInnerTexts()).toEqual(part === over ? [] : [state]);
    });
  });
});

describe('the page of participation', () => {
  const nothingOpen = 'Rien n’est ouvert en ce moment.';

  it('moves what opens and closes while it stays open, and says so when nothing is left', async () => {
    const both = ['Où planter', 'Planter en classe'];
    await readAt('/participer/', '2026-11-30T22:58:30Z', async (page) => {
      expect(await readParts(page)).toEqual({ [open]: [], [coming]: both });
      expect(await page.getByText(nothingOpen).isVisible()).toBe(true);
      await page.clock.runFor(2 * 60_000);
      expect(await readParts(page)).toEqual({ [open]: both });
      expect(await page.getByText(nothingOpen).isVisible()).toBe(false);
      await page.clock.fastForward(10 * 24 * 3_600_000);
      await page.clock.runFor(60_000);
      expect(await readParts(page)).toEqual({ [open]: [], [over]: both });
      expect(await page.getByText(nothingOpen).isVisible()).toBe(true);
    });
  });

  it('says without a script that it may lag behind, and the dates', async () => {
    const read = async (page: Page) => {
      expect(await page.locator('noscript').innerText()).toContain('cette liste peut avoir du retard');
      expect(await page.locator('.card .standing:visible').allInnerTexts()).toEqual([opens, opens]);
    };
    await readAt('/participer/', '2026-12-05T12:00:00Z', read, { javaScriptEnabled: false });
  });
});

describe('the home page', () => {
  it('says that nothing is open once all that it held is over', async () => {
    await readAt('/', '2026-12-10T23:00:00Z', async (page) => {
      expect(await page.locator('opening-lists .card').count()).toBe(0);
      expect(await page.getByText('Rien n’est ouvert en ce moment.').isVisible()).toBe(true);
    });
  });
});

it('does not take a form away at midnight from who is filling it in', async () => {
  await readAt('/participer/appels/classes/', '2026-12-10T22:58:30Z', async (page) => {
    const field = page.locator('.answering form').getByRole('textbox').first();
    await field.fill('Ma réponse');
    await page.clock.runFor(2 * 60_000);
    expect(await page.locator('.header-facts .standing:visible').allInnerTexts()).toEqual([ended]);
    expect(await field.inputValue()).toBe('Ma réponse');
    expect(await field.isVisible()).toBe(true);
  });
});
