/** The settings of `npm test`. */
import { z } from 'zod';
import { readSettings } from '../lib/read-settings.ts';

const environmentSchema = z
  .object({
    CHROMIUM_PATH: z.string().optional(),
  })
  .transform((env) => ({ chromiumPath: env.CHROMIUM_PATH ?? null }));

export type TestSettings = z.output<typeof environmentSchema> & {
  /** The folders of programs. */
  readonly searchPath: string;
  /** The environment of this program, which the stages inherit. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the settings of the tests.
 * @throws SettingsError with every problem found.
 */
export function readTestSettings(environment = process.env): TestSettings {
  return {
    ...readSettings(environmentSchema, environment),
    searchPath: environment['PATH'] ?? '',
    environment,
  };
}
