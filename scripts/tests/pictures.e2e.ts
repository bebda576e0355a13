import { uidOf } from '@agenda21/content-types';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import { readAdminToken } from './admin-screens.ts';
import { describeMisses, findMisses } from '../weigh/budgets.ts';
import { measurePortal } from '../weigh/measure-portal.ts';
import { startDemonstration } from './demonstration.ts';
import type { Installation } from './installation.ts';

const slug = 'haie-photographiee';
const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const path = `/bonnes-pratiques/${slug}/`;

let installation: Installation;
let browser: Browser;
let cmsUrl: string;
let token: string;

async function call(address: string, body: FormData | object): Promise<unknown> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${cmsUrl}${address}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    body: isForm ? body : JSON.stringify(body),
  });
  if (response.ok) return response.json();
  throw new Error(`POST ${address} answered ${response.status}: ${await response.text()}`);
}

/** Draws thousands of patches, for a picture as hard to compress as a photograph. */
const drawPhotograph = `(() => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 });
  const pen = canvas.getContext('2d');
  for (let patch = 0; patch < 6000; patch += 1) {
    pen.fillStyle = 'hsl(' + ((patch * 47) % 160) + ' 50% ' + (20 + ((patch * 31) % 60)) + '%)';
    pen.fillRect((patch * 977) % 2400, (patch * 613) % 1800, 30 + (patch % 90), 20 + (patch % 70));
  }
  return canvas.toDataURL('image/jpeg', 0.95);
})()`;

async function makePhotograph(): Promise<Buffer> {
  const page = await browser.newPage();
  const url = await page.evaluate<string>(drawPhotograph);
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function addPhotograph(photograph: Buffer): Promise<number> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(photograph)], { type: 'image/jpeg' }), 'Haie.jpg');
  form.append('fileInfo', JSON.stringify({ name: 'Haie.jpg', alternativeText: 'Une haie' }));
  const [added] = (await call('/upload', form)) as { id: number }[];
  return added?.id ?? 0;
}

async function publishPractice(image: number): Promise<void> {
  const screen = `/content-manager/collection-types/${uidOf('good-practice')}`;
  const words = {
    title: 'Haie photographiée',
    summary: 'Une haie.',
    depth: 'éclair',
    problem: 'P',
    solution: 'S',
  };
  const data = { ...words, slug, image };
  const draft = (await call(`${screen}?locale=fr`, data)) as { data: { documentId: string } };
  await call(`${screen}/${draft.data.documentId}/actions/publish?locale=fr`, data);
  await waitUntil(
    'the practice is on line',
    async () => (await fetch(installation.siteUrl + path)).status === 200,
    () => installation.log,
  );
}

beforeAll(async () => {
  installation = await startDemonstration();
  cmsUrl = new URL(installation.adminUrl).origin;
  browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  token = await readAdminToken(installation.adminUrl, await installation.account('Éditeur'));
  await publishPractice(await addPhotograph(await makePhotograph()));
});

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

/** Adds up by how much the page moves while it loads. */
const watchMoves = `window.moved = 0;
new PerformanceObserver((list) => {
  for (const move of list.getEntries()) window.moved += move.value;
}).observe({ type: 'layout-shift', buffered: true });`;

const describePicture = `(() => {
  const image = document.querySelector('.lead-picture img');
  const { clientWidth: width, clientHeight: height, currentSrc, loading } = image;
  return { shown: new URL(currentSrc).pathname, shape: width / height, width, loading, moved: window.moved };
})()`;

interface ShownPicture {
  readonly shown: string;
  readonly shape: number;
  readonly width: number;
  readonly loading: string;
  readonly moved: number;
}

/** What a visitor gets of the picture that leads the page, and how much the page moved while it came. */
async function look(page: Page) {
  const sent: { path: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/medias/')) sent.push({ path: pathname, bytes: (await response.body()).length });
  });
  await page.addInitScript(watchMoves);
  await page.goto(installation.siteUrl + path, { waitUntil: 'networkidle' });
  const picture = await page.evaluate<ShownPicture>(describePicture);
  return { ...picture, available: Number(/-(\d+)/.exec(picture.shown)?.[1]), sent };
}

async function lookWith(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const seen = await look(await context.newPage());
  await context.close();
  return seen;
}

describe('the picture that leads a page', () => {
  test.each([
    ['a phone', 360, 2, 4 / 3],
    ['a tablet', 768, 1, 16 / 9],
    ['a small computer', 1000, 1, 16 / 9],
    ['a large screen', 1440, 1, 16 / 9],
  ])(
    'is one light file on %s, in its shape, wide enough and not much more, and nothing moves',
    async (_, width, density, shape) => {
      const seen = await lookWith({ viewport: { width, height: 800 }, deviceScaleFactor: density });
      expect(seen.sent.map(({ path: sent }) => sent)).toEqual([seen.shown]);
      expect(seen.shown).toMatch(shape === 16 / 9 ? /^\/medias\/avif-\d+-16x9_/ : /^\/medias\/avif-\d+_/);
      expect(seen.shape).toBeCloseTo(shape, 1);
      expect(seen.available).toBeGreaterThanOrEqual(0.9 * seen.width * density);
      expect(seen.available).toBeLessThan(1.6 * seen.width * density);
      expect(seen.sent[0]?.bytes).toBeLessThan(150_000);
      expect(seen.moved).toBe(0);
      expect(seen.loading).not.toBe('lazy');
    },
  );

  test('leaves its page within every budget', { timeout: 300_000 }, async () => {
    const measures = await measurePortal({
      siteUrl: installation.siteUrl,
      browserPath,
      templates: [{ group: 'record', name: 'good-practice', path }],
    });
    expect(measures[0]?.weight.image).toBeGreaterThan(20_000);
    expect(describeMisses(findMisses(measures))).toEqual([]);
  });

  test('is the narrowest that there is for who asks to save data', async () => {
    const plain = await lookWith({ viewport: { width: 1440, height: 900 } });
    const spared = await lookWith({
      viewport: { width: 1440, height: 900 },
      extraHTTPHeaders: { 'save-data': 'on' },
    });
    expect(spared.sent[0]?.bytes).toBeLessThan((plain.sent[0]?.bytes ?? 0) / 1.5);
    expect(spared.shape).toBeCloseTo(16 / 9, 1);
  });

  test('shows without script, and to browsers that read neither AVIF nor WebP', async () => {
    const html = await (await fetch(installation.siteUrl + path)).text();
    const [, fallback = ''] = /<img src="([^"]+)"/.exec(html) ?? [];
    expect(fallback).toMatch(/^\/medias\/jpeg-640_.*\.jpeg$/);
    const response = await fetch(installation.siteUrl + fallback);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(response.headers.get('vary')).toContain('Save-Data');
  });
});
