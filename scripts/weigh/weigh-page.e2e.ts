import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countElements, weighPage } from './weigh-page.ts';

let browser: Browser;
let server: Server;

/** A page that asks something of a port where nobody listens. */
const page = `<!doctype html><html lang="fr"><title>Haie</title><link rel="icon" href="data:,">
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><img src="http://127.0.0.1:9/x.png" alt=""></html>`;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a third party is told even when it does not answer, as in a place without network', async () => {
  const { port } = server.address() as AddressInfo;
  const weighed = await weighPage(browser, `http://127.0.0.1:${port}/`);
  expect(weighed.thirdParties).toEqual(['http://127.0.0.1:9']);
  expect(weighed.weight.html).toBeGreaterThan(page.length);
});

test('the elements that EcoIndex counts hold a drawing, but not what is inside it', async () => {
  const drawn = await browser.newPage();
  await drawn.setContent('<p>Haie</p><svg><g><path d="M0 0"/><path d="M1 1"/></g></svg>');
  // html, head, body, p and svg.
  expect(await countElements(drawn)).toBe(5);
});
