import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../lib/repository-root.ts';
import { type StageResult, countCheck, countTests } from './stage-result.ts';
import type { Stage } from './stages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const secondsSince = (startedAt: number) => (performance.now() - startedAt) / 1000;

/** Runs a check, beside others: what it prints is shown in one piece, at its end. */
export async function runCheck({ name, script }: Stage, environment: Environment): Promise<StageResult> {
  const startedAt = performance.now();
  const run = promisify(execFile)('npm', ['run', '--silent', script], {
    cwd: repositoryRoot,
    env: { ...environment },
    maxBuffer: Infinity,
  });
  const { output, isGood } = await run.then(
    ({ stdout, stderr }) => ({ output: stdout + stderr, isGood: true }),
    ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => ({
      output: stdout + stderr,
      isGood: false,
    }),
  );
  console.log(`\n── ${name} ──\n${output.trimEnd()}`);
  return { name, seconds: secondsSince(startedAt), ...countCheck(isGood) };
}

/**
 * Runs tests to their end, showing what they print.
 * @param reportFolder where Vitest leaves its counts.
 */
export async function runTests(
  { name, script }: Stage,
  reportFolder: string,
  environment: Environment,
): Promise<StageResult> {
  const report = join(reportFolder, `${name}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const startedAt = performance.now();
  console.log(`\n── ${name} ──`);
  const child = spawn('npm', ['run', '--silent', script, ...reporters], {
    cwd: repositoryRoot,
    env: { ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  const text = existsSync(report) ? readFileSync(report, 'utf8') : null;
  return { name, seconds: secondsSince(startedAt), ...countTests(text, exitCode === 0) };
}
