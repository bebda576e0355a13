import { createCms } from './create-cms.ts';
import { SettingsError } from './env.ts';

/** Starts the cms. Wrong settings are told without a stack trace. */
function main(): void {
  try {
    void createCms().start();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

// Started by `npm start`, which is gone: Strapi stops itself when it is asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

main();
