import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installProbe } from '../page/probe.ts';
import type { Stop } from '../sample/stop.ts';
import { views } from './check.ts';
import { faultyPages } from './faulty-pages.fixture.ts';
import { checks, comparisons } from './index.ts';

const origin = 'http://portail.example';
let browser: Browser;
let page: Page;
let shown = '';

const stop: Stop = {
  name: 'an essay',
  route: null,
  language: 'fr',
  isFramed: true,
  open: (one) => one.goto(`${origin}/`),
};

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  page = await browser.newPage();
  await page.addInitScript(installProbe);
  await page.route('**/*', (route) => {
    const { pathname, search } = new URL(route.request().url());
    const isScript = pathname.endsWith('.js');
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html',
      body: isScript ? decodeURIComponent(search.slice(1)) : shown,
    });
  });
});

afterAll(() => browser?.close());

const names = Object.keys(faultyPages) as (keyof typeof faultyPages)[];

describe('each check finds the fault it is for', () => {
  it.each(names)('%s', async (name) => {
    const check = checks[name];
    const [view = 'wide'] = 'views' in check ? check.views : [];
    const { width, height, scheme } = views[view];
    shown = faultyPages[name];
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await stop.open(page);
    expect(await check.find(page, stop)).not.toEqual([]);
  });
});

describe('the walk with the Tab key tells', () => {
  it.each([
    [
      'something covers it',
      '<style>a + p { position: fixed; inset: 0; background: white }</style>',
      '<p>Devant</p>',
    ],
    ['instead of', '', '<a href="/b" tabindex="1">Avant</a>'],
    [
      'Tab does not leave the page at its end',
      '<script src="/faulty.js?onkeydown=(e)=>{e.target.id==`b`%26%26e.preventDefault()}"></script>',
      '<a href="/b" id="b">Sans issue</a>',
    ],
  ])('« %s »', async (fault, head, after) => {
    shown = `<!doctype html><html lang="fr"><head><title>Essai</title>${head}</head><body><a href="/a">Accueil</a>${after}</body></html>`;
    await stop.open(page);
    expect((await checks.tabOrder.find(page, stop)).join('\n')).toContain(fault);
  });
});

describe('pages are compared', () => {
  const gathered = (...all: string[][]) =>
    all.map((values, rank) => ({ stop: { ...stop, name: `page ${rank}` }, values }));

  it('two of the same title are found', () => {
    const found = comparisons.uniqueTitles.compare(
      gathered(['fr', 'Projets', '/a/'], ['fr', 'Projets', '/b/'], ['es', 'Projets', '/es/a/']),
    );
    expect(found).toEqual(['fr Projets: page 0, page 1']);
  });

  it('two states of one page may have one title', () => {
    const states = gathered(['fr', 'Contact', '/contact/'], ['fr', 'Contact', '/contact/']);
    expect(comparisons.uniqueTitles.compare(states)).toEqual([]);
  });

  it('one whose menu is in another order is found', () => {
    const found = comparisons.sameNavigation.compare(gathered(['/a', '/b'], ['/a', '/b'], ['/b', '/a']));
    expect(found).toEqual(['page 2 differs from page 0']);
  });
});
