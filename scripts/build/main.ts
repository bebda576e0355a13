/** `npm run build`: the portal alone, into `site/dist`. */
import { join, relative } from 'node:path';
import { astroBuild, siteFolder } from '../lib/build-command.ts';
import { setInFrench } from '@agenda21/content-types';
import { SettingsError } from '../lib/read-settings.ts';
import { repositoryRoot } from '../lib/repository-root.ts';
import { RunFault } from '../publisher/run/run-fault.ts';
import { buildPortal } from './build-portal.ts';
import { readBuildSettings } from './env.ts';
import { NoContentError } from './read-content.ts';

const outFolder = join(siteFolder, 'dist');

function explain(error: unknown): string {
  if (error instanceof SettingsError || error instanceof NoContentError) return error.message;
  if (error instanceof RunFault) return `Le portail n’a pas pu être construit :\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const { origin, held } = await buildPortal(readBuildSettings(), astroBuild, outFolder);
  console.log(`Le portail est construit dans ${relative(repositoryRoot, outFolder)}, d’après ${origin}.`);
  for (const { model, documentId, reason } of held)
    console.log(setInFrench(`Retenu : ${model} ${documentId} : ${reason}`));
} catch (error) {
  console.error(setInFrench(explain(error)));
  process.exitCode = 1;
}
