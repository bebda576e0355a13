/** Lighthouse, as a phone, in the browser that already runs. */
import { pageBudgets } from '@agenda21/content-types';
import lighthouse, { defaultConfig } from 'lighthouse';
import { slowdownOf } from './phone-speed.ts';

export const lighthouseCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type LighthouseCategory = (typeof lighthouseCategories)[number];

export interface LighthouseResult {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<LighthouseCategory, number>>;
  /** The audits that cost points, by their names. */
  readonly lost: readonly string[];
}

/** The audits that count for nothing in the scores: what they would gather takes a tenth of the time. */
function findUncounted(): string[] {
  const audits = lighthouseCategories.flatMap((name) => defaultConfig.categories?.[name]?.auditRefs ?? []);
  const counted = new Set(audits.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return audits.map(({ id }) => id).filter((id) => !counted.has(id));
}

const uncounted = findUncounted();

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function lostAudits({ categories, audits }: Report): readonly string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return [...new Set(counted)].filter((id) => (audits[id]?.score ?? 1) < 0.9);
}

/** The pages are complete as soon as they are loaded: nothing more is to be waited for, beyond half a second of calm. */
const patience = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 500,
  cpuQuietThresholdMs: 500,
};

/** On a busy machine, the browser now and then loses the beginning of a trace, or has no time for a page: it is judged again. */
const MOST_TRIES = 3;

function readScores({ categories }: Report): LighthouseResult['scores'] {
  return Object.fromEntries(
    lighthouseCategories.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as LighthouseResult['scores'];
}

/**
 * Runs Lighthouse on a page; an error page is judged as another. A page that is not fast enough is judged again, by the
 * speed of the machine that was measured the time before.
 * @param port the debugging port of the browser.
 * @throws Error when Lighthouse cannot load the page.
 */
export async function runLighthouse(
  address: string,
  port: number,
  { tries = 1, cpuSlowdownMultiplier = 4 } = {},
): Promise<LighthouseResult> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...lighthouseCategories],
    skipAudits: uncounted,
    ignoreStatusCode: true,
    disableFullPageScreenshot: true,
    throttling: { cpuSlowdownMultiplier },
    ...patience,
  });
  const fault = result?.lhr.runtimeError;
  const scores = result && !fault ? readScores(result.lhr) : null;
  const isGood = scores !== null && scores.performance >= pageBudgets.performance;
  if (!isGood && tries < MOST_TRIES) {
    const speed = result ? slowdownOf(result.lhr.environment.benchmarkIndex) : cpuSlowdownMultiplier;
    return runLighthouse(address, port, { tries: tries + 1, cpuSlowdownMultiplier: speed });
  }
  if (!result || !scores) throw new Error(`Lighthouse on ${address}: ${fault?.message ?? 'no result'}`);
  return { scores, lost: lostAudits(result.lhr) };
}
