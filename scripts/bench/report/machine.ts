/** The machine and the programs a bench ran on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from '../../lib/repository-root.ts';

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly system: string;
  /** The version of each program, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

const packageSchema = z.object({ version: z.string() });

function installedVersion(name: string): string {
  const file = join(repositoryRoot, 'node_modules', name, 'package.json');
  return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** The version in what `hugo version` prints. */
export function readHugoVersion(printed: string): string {
  return /v(\d+\.\d+\.\d+)/.exec(printed)?.[1] ?? 'unknown';
}

/**
 * Describes this machine.
 * @param hugo the path of Hugo, or null.
 */
export function describeMachine(hugo: string | null): Machine {
  const [first] = cpus();
  return {
    cores: availableParallelism(),
    processor: first?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
    system: `${platform()} ${release()}`,
    versions: {
      Node: process.versions.node,
      Strapi: installedVersion('@strapi/strapi'),
      Astro: installedVersion('astro'),
      Pagefind: installedVersion('pagefind'),
      ...(hugo ? { Hugo: readHugoVersion(execFileSync(hugo, ['version'], { encoding: 'utf8' })) } : {}),
    },
  };
}
