/** The publisher: `node scripts/publisher/main.ts`, or with `--roll-back [release]` to put an earlier release back. */
import { astroBuild } from '../lib/build-command.ts';
import { setInFrench } from '@agenda21/content-types';
import { SettingsError } from '../lib/read-settings.ts';
import { readPublisherSettings } from './env.ts';
import { orderRollBack } from './order-roll-back.ts';
import { startPublisher } from './start-publisher.ts';

async function serve(): Promise<void> {
  const publisher = await startPublisher(readPublisherSettings(), astroBuild);
  const stop = () => void publisher.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Started by `npm start`, which is gone.
  process.once('disconnect', stop);
}

async function main([option, release]: readonly string[]): Promise<void> {
  if (option === undefined) return serve();
  if (option === '--roll-back') {
    const { message, isDone } = await orderRollBack(readPublisherSettings(), release);
    console.log(setInFrench(message));
    process.exitCode = isDone ? 0 : 1;
    return;
  }
  console.log(setInFrench('Usage : node scripts/publisher/main.ts [--roll-back [version]]'));
  process.exitCode = option === '--help' ? 0 : 1;
}

function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return 'Le port du portail (PORT) est déjà pris : arrêtez l’autre programme ou choisissez un autre port.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(setInFrench(explain(error)));
  process.exit(1);
}
