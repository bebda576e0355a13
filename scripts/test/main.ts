/** `npm test`: every check and every test, the cheapest first; stops at the first stage that fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTestSettings } from './env.ts';
import { findBrowser } from './find-browser.ts';
import { runStage } from './run-stage.ts';
import { type StageResult, describeResults } from './stage-result.ts';
import { stages } from './stages.ts';

const noBrowser = `The journeys need a browser, and none was found.
  Debian, Ubuntu: apt-get install chromium
  Elsewhere: install Chromium or Google Chrome, and give its path if it is not in PATH:
    CHROMIUM_PATH=/path/to/chrome npm test
Without one, « npm run check », « npm run test:unit » and « npm run test:integration » still run.`;

async function runAll(environment: Readonly<Record<string, string | undefined>>): Promise<StageResult[]> {
  const reportFolder = mkdtempSync(join(tmpdir(), 'agenda21-test-'));
  const results: StageResult[] = [];
  try {
    for (const stage of stages) {
      console.log(`\n── ${stage.name} ──`);
      const result = await runStage(stage, reportFolder, environment);
      results.push(result);
      if (result.failed > 0) break;
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
  const results = await runAll({ ...settings.environment, CHROMIUM_PATH: browser });
  console.log(
    describeResults(
      results,
      stages.slice(results.length).map(({ name }) => name),
    ),
  );
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
