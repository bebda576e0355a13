/** `npm test`: every check, then every test, the cheapest first; stops at the first that fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTestSettings } from './env.ts';
import { findBrowser } from './find-browser.ts';
import { runCheck, runTests } from './run-stage.ts';
import { type StageResult, describeResults } from './stage-result.ts';
import { checks, suites } from './stages.ts';

const noBrowser = `The journeys need a browser, and none was found.
  Debian, Ubuntu: apt-get install chromium
  Elsewhere: install Chromium or Google Chrome, and give its path if it is not in PATH:
    CHROMIUM_PATH=/path/to/chrome npm test
Without one, « npm run check », « npm run test:unit » and « npm run test:integration » still run.`;

async function runAll(environment: Readonly<Record<string, string | undefined>>): Promise<StageResult[]> {
  const reportFolder = mkdtempSync(join(tmpdir(), 'agenda21-test-'));
  const results: StageResult[] = [];
  const hasFailed = () => results.some(({ failed }) => failed > 0);
  try {
    results.push(...(await Promise.all(checks.map((check) => runCheck(check, environment)))));
    for (const stage of suites) {
      if (hasFailed()) break;
      results.push(await runTests(stage, reportFolder, environment));
    }
  } finally {
    rmSync(reportFolder, { recursive: true, force: true });
  }
  return results;
}

const settings = readTestSettings();
const browser = findBrowser(settings.chromiumPath, settings.searchPath);
if (browser === null) {
  console.error(noBrowser);
  process.exitCode = 1;
} else {
  const startedAt = performance.now();
  const results = await runAll({ ...settings.environment, CHROMIUM_PATH: browser });
  const notRun = [...checks, ...suites].slice(results.length).map(({ name }) => name);
  console.log(describeResults(results, notRun, (performance.now() - startedAt) / 1000));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
