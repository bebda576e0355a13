/** All the measures of all the templates of a portal that is served. */
import { pageBudgets } from '@agenda21/content-types';
import { type Browser, chromium } from 'playwright-core';
import { findFreePort } from '../lib/free-port.ts';
import { ecoIndexOf } from './eco-index.ts';
import { type LighthouseResult, runLighthouse } from './run-lighthouse.ts';
import { paintOnSlowPhone } from './slow-phone.ts';
import { type Template, listTemplates } from './templates.ts';
import { untilCompressed } from './until-compressed.ts';
import { type PageWeight, pageSizeOf, weighPage } from './weigh-page.ts';

export interface Measure extends PageWeight {
  readonly template: Template;
  readonly ecoIndex: number;
  readonly lighthouse: LighthouseResult;
  /** First contentful paint on an old phone and a slow network, in milliseconds. */
  readonly slowPaintMs: number;
}

export interface MeasureOptions {
  /** The portal, without slash at the end. */
  readonly siteUrl: string;
  /** The path of the browser. */
  readonly browserPath: string;
  /** The pages to measure; one of each template when left out. */
  readonly templates?: readonly Template[];
  /** Told before each template. */
  readonly onTemplate?: (template: Template) => void;
}

/** Gives a browser to a work, and closes it after. */
async function withBrowser<T>(
  executablePath: string,
  work: (browser: Browser, port: number) => Promise<T>,
): Promise<T> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`],
  });
  try {
    return await work(browser, port);
  } finally {
    await browser.close();
  }
}

type Weighed = Omit<Measure, 'lighthouse'>;

/** Weighs each page, and opens it on the slow phone. */
async function weighAll(
  { siteUrl, browserPath, onTemplate }: MeasureOptions,
  templates: readonly Template[],
): Promise<readonly Weighed[]> {
  return withBrowser(browserPath, async (browser) => {
    const weighed: Weighed[] = [];
    for (const template of templates) {
      onTemplate?.(template);
      const address = `${siteUrl}${template.path}`;
      await untilCompressed(address);
      const page = await weighPage(browser, address);
      const slowPaintMs = await paintOnSlowPhone(browser, address);
      weighed.push({ template, ...page, ecoIndex: ecoIndexOf(pageSizeOf(page)), slowPaintMs });
    }
    return weighed;
  });
}

/** What Lighthouse says of each template. */
async function judgeAll(
  { siteUrl, browserPath }: MeasureOptions,
  templates: readonly Template[],
): Promise<ReadonlyMap<Template, LighthouseResult>> {
  return withBrowser(browserPath, async (_, port) => {
    const judged = new Map<Template, LighthouseResult>();
    for (const template of templates) {
      const address = `${siteUrl}${template.path}`;
      await untilCompressed(address);
      judged.set(template, await runLighthouse(address, port));
    }
    return judged;
  });
}

const isSlow = ({ lighthouse: { scores }, slowPaintMs }: Measure) =>
  scores.performance < pageBudgets.performance || slowPaintMs > pageBudgets.slowPaintMs;

const together = (
  weighed: readonly Weighed[],
  judged: ReadonlyMap<Template, LighthouseResult>,
): readonly Measure[] =>
  weighed.flatMap((weight) => {
    const lighthouse = judged.get(weight.template);
    return lighthouse ? [{ ...weight, lighthouse }] : [];
  });

/** Measures pages once more, with nothing else beside. */
async function measureAlone(
  options: MeasureOptions,
  templates: readonly Template[],
): Promise<readonly Measure[]> {
  if (templates.length === 0) return [];
  const weighed = await weighAll(options, templates);
  return together(weighed, await judgeAll(options, templates));
}

/**
 * Measures each template. The slow phone waits for its network most of the time: Lighthouse judges in another browser
 * meanwhile. A page that was too slow beside the other is measured again alone.
 * @throws Error when the portal does not answer.
 */
export async function measurePortal(options: MeasureOptions): Promise<readonly Measure[]> {
  const templates = options.templates ?? (await listTemplates(options.siteUrl));
  const measures = together(
    ...(await Promise.all([weighAll(options, templates), judgeAll(options, templates)])),
  );
  const slow = measures.filter(isSlow).map(({ template }) => template);
  const again = new Map((await measureAlone(options, slow)).map((measure) => [measure.template, measure]));
  return measures.map((measure) => again.get(measure.template) ?? measure);
}
