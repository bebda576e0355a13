import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import { type StageResult, countCheck, countTests } from './stage-result.ts';
import type { Stage } from './stages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

async function runScript(
  script: string,
  args: readonly string[],
  environment: Environment,
): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script, ...args], {
    cwd: repositoryRoot,
    env: { ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode === 0;
}

/**
 * Runs a stage to its end, showing what it prints.
 * @param reportFolder where Vitest leaves its counts.
 */
export async function runStage(
  { name, script, isVitest }: Stage,
  reportFolder: string,
  environment: Environment,
): Promise<StageResult> {
  const report = join(reportFolder, `${name}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const startedAt = performance.now();
  const isGood = await runScript(script, isVitest ? reporters : [], environment);
  const seconds = (performance.now() - startedAt) / 1000;
  if (!isVitest) return { name, seconds, ...countCheck(isGood) };
  const text = existsSync(report) ? readFileSync(report, 'utf8') : null;
  return { name, seconds, ...countTests(text, isGood) };
}
