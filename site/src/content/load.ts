/** Where the pages' content comes from: a file for a build, the state it is given for a long-lived renderer. */
import { readFileSync } from 'node:fs';
import { type PublishedState, fromLines } from '@agenda21/content-types';
import { readEnv } from '../env.ts';
import { Content } from './content.ts';

let current: Content | undefined;

function readState(): PublishedState {
  const { stateFile } = readEnv();
  if (!stateFile)
    throw new Error('SITE_STATE_FILE manque : donnez le chemin du fichier d’état publié qu’il faut montrer.');
  return fromLines(readFileSync(stateFile, 'utf8'));
}

/** The content that pages show now, read at the first call. */
export function getContent(): Content {
  current ??= new Content(readState());
  return current;
}

/** Shows another state from now on. */
export function replaceContent(state: PublishedState): void {
  current = new Content(state);
}
