/**
 * The log of a program: one line an event, `time level message key=value`. Secrets are blanked and the place of the
 * repository on this machine is left out here, at the one exit.
 */
import { repositoryRoot } from './repository-root.ts';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

export interface Logger {
  info(message: string, facts?: Facts): void;
  warn(message: string, facts?: Facts): void;
  error(message: string, facts?: Facts): void;
}

function write(facts: Facts): string {
  return Object.entries(facts)
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
    .join('');
}

function blank(line: string, secrets: readonly string[]): string {
  const local = line.replaceAll(`${repositoryRoot}/`, '');
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), local);
}

/** Makes a log that writes to standard error and never shows one of the secrets. */
export function createLogger(secrets: readonly string[], now: () => Date = () => new Date()): Logger {
  const log =
    (level: string) =>
    (message: string, facts: Facts = {}) => {
      process.stderr.write(
        `${blank(`${now().toISOString()} ${level} ${message}${write(facts)}`, secrets)}\n`,
      );
    };
  return { info: log('info'), warn: log('warn'), error: log('error') };
}
