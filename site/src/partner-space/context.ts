import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ask } from './ask.ts';
import type { SpaceWords } from './space-words.ts';

/** What every part of the space is given. */
export interface SpaceContext {
  readonly words: SpaceWords;
  /** Asks the cms; who turns out to be signed out is asked to sign in again, over the page. */
  readonly ask: Ask;
  /** How often one signed in again over the page: what had to wait is done then. */
  readonly signIns: number;
}

export const Space = createContext<SpaceContext | null>(null);

/** The words and the voice of the space. */
export function useSpace(): SpaceContext {
  const space = useContext(Space);
  if (!space) throw new Error('A part of the partners’ space is outside of it.');
  return space;
}
