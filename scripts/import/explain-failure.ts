import { ImportError } from '../lib/import-client.ts';
import { SettingsError } from '../lib/read-settings.ts';
import { UsageError, usage } from './arguments.ts';

function wordUnexpected(error: unknown): string {
  const message = (error instanceof Error && error.message) || String(error);
  return `L’import s’est arrêté sur une erreur imprévue : ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
}

/** What the person who imports reads when the import cannot go on, in French: never a stack trace. */
export function explainFailure(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}.\n\n${usage}`;
  if (error instanceof SettingsError || error instanceof ImportError) return error.message;
  return wordUnexpected(error);
}
