/** What the bench takes from its environment: where the browser and the programs are. */
import { z } from 'zod';
import { readSettings } from '../lib/read-settings.ts';
import { readSystemEnvironment } from '../lib/system-environment.ts';

const environmentSchema = z
  .object({
    CHROMIUM_PATH: z.string().optional(),
  })
  .transform((env) => ({ chromiumPath: env.CHROMIUM_PATH ?? null }));

export type BenchSettings = z.output<typeof environmentSchema> & {
  /** The folders of programs. */
  readonly searchPath: string;
  /** What the programs that are measured need from the system, and no more. */
  readonly system: Readonly<Record<string, string>>;
};

/**
 * Reads the settings of the bench.
 * @throws SettingsError with every problem found.
 */
export function readBenchSettings(environment = process.env): BenchSettings {
  return {
    ...readSettings(environmentSchema, environment),
    searchPath: environment['PATH'] ?? '',
    system: readSystemEnvironment(environment),
  };
}
