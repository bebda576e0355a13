/** Reads the settings of a program from its environment, once, and names every problem at the same time. */
import { z } from 'zod';

/** Raised when settings are missing or wrong. Its message lists all of them, in French, one a line. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

function describe(issue: z.core.$ZodIssue): string {
  return `  ${issue.path.join('.')} : ${issue.message}`;
}

/**
 * Checks an environment against a schema. An empty value counts as missing.
 * @throws SettingsError with all the problems found.
 */
export function readSettings<S extends z.ZodType>(
  schema: S,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<S> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(describe).toSorted();
  throw new SettingsError(['Réglages à corriger avant de démarrer :', ...problems].join('\n'));
}

/** A secret: at least 32 characters. */
export const secret = z
  .string('valeur obligatoire, 32 caractères au moins')
  .min(32, '32 caractères au moins sont attendus');

/** A TCP port; 0 lets the system choose. */
export const port = z.coerce
  .number('un numéro de port est attendu, de 0 à 65535')
  .int('un numéro de port est un nombre entier')
  .min(0, 'un numéro de port va de 0 à 65535')
  .max(65_535, 'un numéro de port va de 0 à 65535');

/** An http or https address, without its last slash. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'une adresse en http:// ou https:// est attendue' })
  .transform((address) => address.replace(/\/+$/, ''));

/** A whole number of at least `min`. */
export function count(min: number): z.ZodCoercedNumber {
  return z.coerce
    .number('un nombre est attendu')
    .int('un nombre entier est attendu')
    .min(min, `${min} au moins`);
}
