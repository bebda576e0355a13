/** What a browser receives to show a page. */
import type { Browser, Page, Request } from 'playwright-core';
import { waitUntil } from '../publisher/tests/wait-until.ts';
import type { PageSize } from './eco-index.ts';

export const resourceKinds = ['html', 'css', 'script', 'image', 'font', 'other'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Bytes of each kind, as they are transferred: compressed, headers included. */
export type WeightByKind = Readonly<Record<ResourceKind, number>>;

export interface PageWeight {
  readonly weight: WeightByKind;
  readonly requests: number;
  /** Elements, as EcoIndex counts them. */
  readonly elements: number;
  /** Origins other than that of the portal that it asked something of, be it in vain. */
  readonly thirdParties: readonly string[];
  readonly cookies: number;
}

const kindOf: Readonly<Record<string, ResourceKind>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  image: 'image',
  font: 'font',
};

/** The screen of EcoIndex. */
const viewport = { width: 1920, height: 1080 };

const scrollThrough = `(async () => {
  const nextFrame = () => new Promise(requestAnimationFrame);
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await nextFrame();
  }
})()`;

/** Pictures far below come when one gets near them: all are asked for, so that none is left out by chance. */
const loadPictures = `Promise.all([...document.images].map((image) => {
  image.loading = 'eager';
  return image.complete || new Promise((end) => (image.onload = image.onerror = end));
}))`;

const elementCount = `document.querySelectorAll('*').length - document.querySelectorAll('svg *').length`;

/** Counts the elements of a page, what is inside drawings aside. */
export const countElements = (page: Page): Promise<number> => page.evaluate<number>(elementCount);

async function sizeOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

async function addUp(requests: readonly Request[]): Promise<WeightByKind> {
  const weight = { html: 0, css: 0, script: 0, image: 0, font: 0, other: 0 };
  for (const request of requests) weight[kindOf[request.resourceType()] ?? 'other'] += await sizeOf(request);
  return weight;
}

/** Opens a page for the first time, at the size of a desk screen, scrolls it to its end, and weighs what came. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    const requests: Request[] = [];
    const underWay = new Set<Request>();
    page.on('request', (request) => {
      asked.push(request.url());
      underWay.add(request);
    });
    page.on('requestfinished', (request) => {
      requests.push(request);
      underWay.delete(request);
    });
    page.on('requestfailed', (request) => underWay.delete(request));
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(scrollThrough);
    await page.evaluate(loadPictures);
    await waitUntil(`all that ${address} asks for has come`, () => underWay.size === 0);
    const { origin } = new URL(address);
    const origins = new Set(asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
    return {
      weight: await addUp(requests),
      requests: requests.length,
      elements: await countElements(page),
      thirdParties: [...origins].filter((other) => other !== origin),
      cookies: (await context.cookies()).length,
    };
  } finally {
    await context.close();
  }
}

/** All the bytes of a page. */
export const totalOf = (weight: WeightByKind): number =>
  resourceKinds.reduce((total, kind) => total + weight[kind], 0);

/** A page as EcoIndex looks at it. */
export const pageSizeOf = ({ weight, requests, elements }: PageWeight): PageSize => ({
  elements,
  requests,
  kilobytes: totalOf(weight) / 1000,
});
