/** Finds out early, and in words, that a port is taken. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/**
 * Checks that ports can be listened on.
 * @param wanted the name of the setting → its port.
 * @throws StartError that names every port already taken.
 */
export async function requireFreePorts(
  wanted: Readonly<Record<string, number>>,
  host: string,
): Promise<void> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries(wanted)) {
    if (!(await isFree(port, host))) taken.push(`  ${name} : le port ${port} est déjà pris`);
  }
  if (taken.length === 0) return;
  throw new StartError(
    [
      'Démarrage impossible :',
      ...taken,
      'Arrêtez le programme qui l’occupe, ou choisissez un autre port : PORT=4331 CMS_PORT=1347 DATA_DIR=.data-2 npm start',
    ].join('\n'),
  );
}
