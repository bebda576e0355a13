/** What others reuse of the portal, in a real browser, with the headers that the publisher gives. */
import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, type Frame, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, makeBench } from './bench.ts';
import { aProject, anEntry } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

const hostile = '</script><script>document.title = "pris"</script> & l’ami';

let bench: Bench;
/** The site of a partner: another one for the browser, on the same machine, as browsers keep the two networks apart. */
let partner: Server;
let frames: readonly string[] = [];
let browser: Browser;
let context: BrowserContext;
let page: Page;

const aTheme = (slug: string) => anEntry('theme', 'eau', { title: 'Eau', slug });

beforeAll(async () => {
  bench = await makeBench();
  bench.cms.publish(aTheme('eau'));
  bench.cms.publish(aProject('mare', { title: 'Une mare', themes: ['eau'] }));
  bench.cms.publish(aProject('hostile', { title: hostile, tagline: hostile }));
  const { state } = bench.cms;
  const address = { model: 'theme', documentId: 'eau', locale: 'fr', path: '/themes/eau/' };
  bench.cms.state = { ...state, addresses: [...state.addresses, address] };
  await bench.start({ SITE_URL: 'http://portail.example' });
  await bench.waitForText('/projets/hostile/', 'application/ld+json');
  partner = createServer((_, response) => {
    const shown = frames.map((path) => `<iframe src="${bench.url}${path}"></iframe>`).join('');
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Commune</title>${shown}`);
  });
  await once(partner.listen(0), 'listening');
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  context = await browser.newContext({ locale: 'fr-FR' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser?.close();
  partner?.close();
  await bench?.remove();
});

/** Opens a page of another site that shows addresses of the portal in frames. */
async function openPartner(...paths: readonly string[]): Promise<readonly Frame[]> {
  frames = paths;
  await page.goto(`http://localhost:${(partner.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  return page.frames().slice(1);
}

test('another site shows a list in a frame, and nothing else of the portal', async () => {
  const paths = ['/integrer/themes/eau/', '/projets/mare/', '/', '/integrer/', '/integrer/themes/inconnu/'];
  const shown = await openPartner(...paths);
  const mains = await Promise.all(shown.map((frame) => frame.locator('main h1').allTextContents()));
  expect(mains).toEqual([['Eau'], [], [], [], []]);
});

test('the links of such a list leave the frame for the portal', async () => {
  const [list] = await openPartner('/integrer/themes/eau/');
  await list?.getByRole('link', { name: 'Une mare' }).click();
  await page.waitForURL(`${bench.url}/projets/mare/`);
  expect(await page.locator('h1').textContent()).toBe('Une mare');
});

test('a list follows its theme to another address, and its feed too', async () => {
  bench.cms.publish(aTheme('rivieres'));
  await bench.poke();
  await bench.waitForText('/integrer/themes/rivieres/', 'Une mare');
  await waitUntil(
    'the old address known',
    async () => (await bench.get('/themes/eau/flux.xml')).status === 301,
  );
  const [list] = await openPartner('/integrer/themes/eau/');
  expect(await list?.locator('h1').textContent()).toBe('Eau');
  expect((await fetch(`${bench.url}/themes/eau/flux.xml`)).url).toBe(`${bench.url}/themes/rivieres/flux.xml`);
});

test('what a page tells programs is whole, runs nothing and breaks no rule of the content policy', async () => {
  const console: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  await page.goto(`${bench.url}/projets/hostile/`);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@graph': [{ '@type': 'Project', name: hostile }, {}] });
  expect(await page.title()).not.toBe('pris');
  expect(console).toEqual([]);
  // The same browser does tell of what the policy forbids.
  await expect(page.addScriptTag({ content: 'document.title = "pris"' })).rejects.toThrow();
  expect(await page.title()).not.toBe('pris');
  await waitUntil('the violation told', () => console.some((words) => words.includes('script-src')));
});

test('the page of lists shows one in a frame, and copies the code of another with a button', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: bench.url });
  await page.goto(`${bench.url}/integrer/`);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await page.frameLocator('iframe').locator('h1').waitFor();
  await page.locator('summary', { hasText: /^Projets$/ }).click();
  await page.getByRole('button', { name: 'Copier le code' }).click();
  await page.getByText('Le code est copié.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    '<iframe src="http://portail.example/integrer/projets/" title="Projets – Centre de ressources" width="100%" height="480" loading="lazy"></iframe>',
  );
});
