/** The stock `astro build`, which makes the search index at its end. */
import { astroBuild, buildEnvironment, siteFolder } from '../../lib/build-command.ts';
import type { Contender } from './render.ts';
import { timeRun } from './timed-run.ts';

/** Reads how long the index took, in milliseconds, in what the build printed. */
export function readSearchTime(lines: readonly string[]): number {
  const told = lines.map((line) => / pages indexed in (\d+) ms/.exec(line)?.[1]).find(Boolean);
  if (told === undefined) throw new Error('The stock build did not say how long its search index took.');
  return Number(told);
}

export const runStock: Contender = async ({ stateFile, outFolder, siteUrl, system, signal }) => {
  const env = buildEnvironment(system, { stateFile, outFolder, siteUrl, mediaFolder: outFolder });
  const { ms, peakBytes, lines } = await timeRun(astroBuild, { cwd: siteFolder, env, signal });
  const searchMs = readSearchTime(lines);
  return { renderMs: ms - searchMs, searchMs, peakBytes };
};
