/** Where the pages' content comes from: a file for a build, the state it is given for a long-lived renderer. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { type PublishedState, fromLines } from '@agenda21/content-types';
import { readEnv } from '../env.ts';
import type { Content } from './content.ts';
import { PublishedContent } from './published-content.ts';

let current: Content | undefined;
const shownInstead = new AsyncLocalStorage<Content>();

function readState(): PublishedState {
  const { stateFile } = readEnv();
  if (!stateFile)
    throw new Error('SITE_STATE_FILE manque : donnez le chemin du fichier d’état publié qu’il faut montrer.');
  return fromLines(readFileSync(stateFile, 'utf8'));
}

/** The content that pages show now, read at the first call. */
export function getContent(): Content {
  current ??= new PublishedContent(readState()).content;
  return shownInstead.getStore() ?? current;
}

/** Shows another content from now on. */
export function replaceContent(content: Content): void {
  current = content;
}

/** Shows another content to what `run` makes, and to nothing else. */
export function showInstead<T>(content: Content, run: () => T): T {
  return shownInstead.run(content, run);
}
