/** `npm run bench`: measures the product, and says which budgets are kept. */
import { SettingsError } from '../lib/read-settings.ts';
import { findBrowser } from '../test/find-browser.ts';
import { type Arguments, UsageError, readArguments, usage } from './arguments.ts';
import { type BenchOptions, benchSize } from './bench-size.ts';
import { readBenchSettings } from './env.ts';
import { createClosers } from './laboratory/closers.ts';
import { findHugo } from './renders/hugo.ts';
import { isKept, judgeAll } from './report/budgets.ts';
import { describeMachine } from './report/machine.ts';
import type { Results, SizeResults } from './report/results.ts';
import { describeResults } from './report/terminal.ts';
import { writeReport } from './report/write-report.ts';

/** The same content at each run. */
const SEED = 'agenda21';

const closers = createClosers();
const stopping = new AbortController();

function prepare({ withHugo }: Arguments): BenchOptions {
  const settings = readBenchSettings();
  const browser = findBrowser(settings.chromiumPath, settings.searchPath);
  if (!browser) throw new UsageError('Chromium is not found: install it, or give its path in CHROMIUM_PATH');
  return {
    seed: SEED,
    settings,
    browser,
    hugo: withHugo ? findHugo(settings.searchPath) : null,
    closers,
    signal: stopping.signal,
    say: (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`),
  };
}

async function bench(asked: Arguments): Promise<void> {
  const options = prepare(asked);
  if (asked.withHugo && !options.hugo) console.log('Hugo is not installed: it is left out.');
  const sizes: SizeResults[] = [];
  for (const size of asked.sizes) sizes.push(await benchSize(size, options));
  const results: Results = {
    at: new Date().toISOString(),
    machine: describeMachine(options.hugo),
    seed: SEED,
    sizes,
  };
  console.log(`\n${describeResults(results)}\n`);
  if (asked.isKept) {
    await writeReport(results);
    console.log('Written: docs/bench/latest.json, docs/bench/chart.svg, README.md.');
  }
  if (asked.isStrict && !sizes.flatMap(judgeAll).every(isKept)) process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error
    ? `${error.message}\n${error.cause.stack}`
    : (error.stack ?? error.message);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    console.log('Stopping…');
    stopping.abort();
  });
}

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked) await bench(asked);
  else console.log(usage);
} catch (error) {
  if (!stopping.signal.aborted) console.error(explain(error));
  process.exitCode = 1;
}
await closers.closeAll();
if (stopping.signal.aborted) process.exit(130);
