/** The publisher: `node scripts/publisher/main.ts`, or with `--roll-back [release]` or `--rebuild` to give the running one an order. */
import { setFlagsFromString } from 'node:v8';
import { astroBuild } from '../lib/build-command.ts';
import { setInFrench } from '@agenda21/content-types';
import { SettingsError } from '../lib/read-settings.ts';
import { readPublisherSettings } from './env.ts';
import { type Order, sendOrder } from './send-order.ts';
import { startPublisher } from './start-publisher.ts';

async function serve(): Promise<void> {
  // V8 lets the heap double before it looks for what can go: here it is nearly all content, which stays.
  setFlagsFromString('--heap-growing-percent=30');
  const publisher = await startPublisher(readPublisherSettings(), { command: astroBuild, otherPaths: [] });
  const stop = () => void publisher.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Started by `npm start`, which is gone.
  process.once('disconnect', stop);
}

async function main([option, release]: readonly string[]): Promise<void> {
  if (option === undefined) return serve();
  const order = readOrder(option, release);
  if (order) {
    const { message, isDone } = await sendOrder(readPublisherSettings(), order);
    console.log(setInFrench(message));
    process.exitCode = isDone ? 0 : 1;
    return;
  }
  console.log(setInFrench('Usage : node scripts/publisher/main.ts [--roll-back [version] | --rebuild]'));
  process.exitCode = option === '--help' ? 0 : 1;
}

function readOrder(option: string, release: string | undefined): Order | null {
  if (option === '--roll-back') return { action: 'roll-back', release: release ?? null };
  return option === '--rebuild' ? { action: 'rebuild', release: null } : null;
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
