/** Where the pages' content comes from: a file for a build, what it is given for a loaded renderer. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { type PublishedState, fromLines } from '@agenda21/content-types';
import { readEnv } from '../env.ts';
import type { Content } from './content.ts';
import { PublishedContent } from './published-content.ts';

let built: Content | undefined;
const shown = new AsyncLocalStorage<Content>();

function readState(): PublishedState {
  const { stateFile } = readEnv();
  if (!stateFile)
    throw new Error('SITE_STATE_FILE manque : donnez le chemin du fichier d’état publié qu’il faut montrer.');
  return fromLines(readFileSync(stateFile, 'utf8'));
}

function readBuilt(): Content {
  built ??= new PublishedContent(readState()).content;
  return built;
}

/** The content that pages show: the one they are made with, else that of the state file, read at the first call. */
export function getContent(): Content {
  return shown.getStore() ?? readBuilt();
}

/** Shows a content to what `run` makes. */
export function showContent<T>(content: Content, run: () => T): T {
  return shown.run(content, run);
}
